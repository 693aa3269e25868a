import Content
import Screen
import Words

/// Numbers and sentences for a crisis. Showing it leaves no trace.
struct CrisisCardView {
  let screen: ScreenView
  let firstRow: Int

  func render(into buffer: inout Buffer, in area: Rect) {
    let lines = self.lines(columns: area.columns - 4)
    let room = max(0, area.rows - 2)
    let first = max(0, min(firstRow, lines.count - room))
    let shown = Array(lines.dropFirst(first))
    let trailing = shown.count > room ? screen.texts.moreBelow : ""
    buffer.panel(area, title: screen.texts.title(of: .prompts(.crisisCard)), trailing: trailing, shown)
    buffer.cursor = Position(row: area.row + 1, column: area.column + 2)
  }

  private func lines(columns: Int) -> [StyledLine] {
    let card = screen.model.library.crisisCard
    let language = screen.texts.language
    // Two numbers of the same service stand in one line.
    let services = card.numbers.reduce(into: [(label: String, numbers: [String])]()) { services, entry in
      let label = entry.label[language]
      if services.last?.label == label {
        services[services.count - 1].numbers.append(entry.number)
      } else {
        services.append((label: label, numbers: [entry.number]))
      }
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
