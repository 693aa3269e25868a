import Content
import Screen
import Words

/// Numbers and sentences for a crisis. Showing it leaves no trace.
struct CrisisCardText: ScreenPart {
  let screen: ScreenView

  func scrolled(columns: Int) -> ScrolledText {
    ScrolledText(title: texts.title(of: .prompts(.crisisCard)), lines: lines(columns: columns))
  }

  private func lines(columns: Int) -> [StyledLine] {
    let card = model.library.crisisCard
    let language = texts.language
    // Two numbers of the same service stand in one line.
    let services = card.numbers.reduce(into: [(label: String, numbers: [String])]()) { services, entry in
      let label = entry.label[language]
      if services.last?.label != label { services.append((label: label, numbers: [])) }
      services[services.count - 1].numbers.append(entry.number)
    }
    let local = card.localNumbers.flatMap {
      StyledLine.wrapped("\($0.label[language]): \($0.number)", .strong, columns: columns, indent: "  ")
    }
    let numbers = services.flatMap { service in
      let number = service.numbers.joined(separator: " · ")
      if number.displayWidth + service.label.displayWidth + 2 <= columns {
        return [StyledLine([(number, .strong), ("  " + service.label, .text)])]
      }
      return [StyledLine(number, .strong)]
        + StyledLine.wrapped("  " + service.label, columns: columns, indent: "  ")
    }
    let sentences = card.sentences.flatMap { StyledLine.wrapped("– " + $0[language], columns: columns, indent: "  ") }
    let blanks = card.blankLines.map { StyledLine("\($0[language]): ____________________", .muted) }
    return numbers + sentences + local + blanks
  }
}
