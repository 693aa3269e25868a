import Dialogue
import Screen

/// Going around, one row a person; beside it the answers the group is owed.
struct RoundView {
  let screen: ScreenView
  let session: SessionStateMachine

  private var texts: Texts { screen.texts }

  func render(into buffer: inout Buffer, in area: Rect) {
    guard let round = session.round else { return }
    let left = max(36, area.columns * 45 / 100)
    let people = Rect(row: area.row, column: 0, rows: area.rows, columns: left)
    let given = round.answers.filter { $0.state == .given }.count
    let inside = buffer.panel(
      people, title: texts.phase(session.phase), trailing: texts.given(given, of: round.answers.count), rows(of: round))
    let current = round.answers.firstIndex { $0.participant == round.current } ?? 0
    buffer.cursor = Position(row: min(inside.maxRow - 1, inside.row + current), column: inside.column)
    let beside = Rect(row: area.row, column: left + 1, rows: area.rows, columns: area.columns - left - 2)
    let lines = session.phase == .checkIn ? answers(columns: beside.columns) : notes(columns: beside.columns)
    buffer.draw(lines + PromptText(screen: screen, phase: session.phase).lines(columns: beside.columns), in: beside)
  }

  private func rows(of round: Round) -> [StyledLine] {
    let asked = round.answers.map { answer in
      let person = session.participant(answer.participant)
      let isCurrent = answer.participant == round.current
      let name = "\(person?.number ?? 0) \(person?.name ?? "")".padded(columns: 14)
      return StyledLine([
        (isCurrent ? "▶ " : "  ", .current), (name, isCurrent ? .current : .text),
        (" " + state(of: answer, isCurrent), role(of: answer)),
      ])
    }
    let expected = session.issues.filter(\.isOpen).compactMap { $0.participant.flatMap(session.participant) }
      .filter { !session.isPresent($0.id) }
    let missing = expected.map { person in
      StyledLine([
        ("  \("\(person.number) \(person.name)".padded(columns: 14)) ", .muted), (texts.answer(.absent), .muted),
      ])
    }
    let total = moods(of: round)
    return asked + missing + (total.isEmpty ? [] : [StyledLine(), StyledLine(total, .secret)])
  }

  private func state(of answer: RoundAnswer, _ isCurrent: Bool) -> String {
    if isCurrent, answer.state == .open || answer.state == .later { return texts.isAsked }
    let mood = answer.mood.map { " \($0.rawValue) \(texts.mood($0))" } ?? ""
    let word = answer.word.map { " „\($0)“" } ?? ""
    return answer.mood == nil ? texts.answer(answer.state) + word : "\(mood.dropFirst())\(word)"
  }

  private func role(of answer: RoundAnswer) -> Role {
    switch answer.state {
    case .open, .later: .waiting
    case .given: .good
    case .passed, .absent: .muted
    }
  }

  private func moods(of round: Round) -> String {
    let moods = round.answers.compactMap { $0.mood?.rawValue }
    guard moods.count > 1 else { return "" }
    return texts.meanMood(texts.decimal(Double(moods.reduce(0, +)) / Double(moods.count)), moods.count)
  }

  private func answers(columns: Int) -> [StyledLine] {
    let needs = session.earlierNeeds
    guard !needs.isEmpty else { return [StyledLine(texts.noAnswersDue, .muted)] }
    let selected = screen.model.selectedEarlierNeed?.id
    let told = session.reportedBack.count
    return [StyledLine("\(texts.answersDue) \(told)/\(needs.count)", .title)]
      + needs.prefix(5).flatMap {
        EarlierNeedText(texts: texts, need: $0, isSelected: $0.id == selected).lines(columns: columns)
      }
  }

  private func notes(columns: Int) -> [StyledLine] {
    let kinds: [Mark.Kind] = [.takeaway, .format]
    let notes = session.needList.marks.filter { kinds.contains($0.kind) && !$0.isDropped }
    return [StyledLine(texts.checkOutHint, .muted)]
      + notes.suffix(6).flatMap { StyledLine.wrapped("· \($0.text ?? "")", columns: columns, indent: "  ") }
  }
}
