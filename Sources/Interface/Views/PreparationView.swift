import Dialogue
import Screen

/// Before the hour, on one screen: what was promised, which topics wait, who is coming, what was agreed.
struct PreparationView {
  let screen: ScreenView
  let session: SessionStateMachine

  private var texts: Texts { screen.texts }

  func render(into buffer: inout Buffer, in area: Rect) {
    let left = max(30, area.columns * 2 / 5)
    let people = Rect(row: area.row, column: 0, rows: area.rows, columns: left)
    let inside = buffer.panel(
      people, title: texts.group, trailing: texts.here(session.present.count), rows)
    buffer.cursor = Position(row: inside.row, column: inside.column)
    let right = Rect(row: area.row, column: left + 1, rows: area.rows, columns: area.columns - left - 2)
    buffer.draw(Array(beside(columns: right.columns).dropFirst(screen.model.selection.preparation)), in: right)
  }

  private var rows: [StyledLine] {
    guard !session.roster.isEmpty else { return StyledLine.wrapped(texts.nobodyKnown(key: "a"), .muted, columns: 28) }
    return session.roster.map { person in
      let name = "\(texts.numberKey(person.number)) \(person.name)"
      guard session.isPresent(person.id) else {
        let issue = session.issues.last { $0.participant == person.id && $0.isOpen }
        return StyledLine([
          (name.padded(columns: 14), .muted), (issue.map { " " + texts.issue($0.kind) + " …" } ?? "", .attention),
        ])
      }
      let access = session.attendance(of: person.id)?.access ?? person.access
      return StyledLine([(name.padded(columns: 14), .text), (" ✓ \(texts.access(access))", .good)])
    }
  }

  private func beside(columns: Int) -> [StyledLine] {
    if let reason = session.cancellation {
      return [StyledLine(texts.isCancelled, .attention)] + StyledLine.wrapped(reason, columns: columns)
    }
    let needs = session.earlierNeeds.filter { $0.reportedBackOn == nil }
    let topics = session.waitingTopics
    var lines = [StyledLine(texts.answersDue, .title)]
    lines +=
      needs.isEmpty
      ? [StyledLine(texts.noAnswersDue, .muted)]
      : needs.prefix(4).flatMap {
        EarlierNeedText(texts: texts, need: $0, isSelected: false).lines(columns: columns)
      }
    lines += [StyledLine(), StyledLine(texts.topicStore, .title)]
    lines +=
      topics.isEmpty
      ? [StyledLine(texts.noTopicsWait, .muted)]
      : topics.prefix(4).map {
        StyledLine("· \($0.title) \(texts.since(texts.shortDate($0.firstCollectedOn), times: $0.timesListed))")
      }
    if let hint = texts.groupHint(session: session.opening.number, of: session.cycle.plannedSessions) {
      lines += [StyledLine()] + StyledLine.wrapped(hint, .accent, columns: columns)
    }
    if !session.cycle.hotline.isEmpty {
      lines += [StyledLine(), StyledLine("\(texts.hotline): \(session.cycle.hotline)", .strong)]
    }
    lines += [StyledLine(), StyledLine(texts.groundRules, .title)]
    lines += session.cycle.groundRules.map { StyledLine("· \($0)", .muted) }
    return lines + PromptText(screen: screen, phase: .preparation).lines(columns: columns)
  }
}
