import Dialogue
import Screen

/// Who speaks, who waits and why in this order, and who has not spoken yet.
struct SpeakingListPanel {
  let screen: ScreenView
  let session: SessionStateMachine

  private var texts: Texts { screen.texts }
  private var exchange: Exchange { session.exchange }

  func render(into buffer: inout Buffer, in area: Rect) {
    guard area.rows > 2 else { return }
    let line = exchange.line(at: screen.moment)
    let inside = buffer.panel(area, title: texts.speakingList, [])
    let quiet = withoutTurn(line, in: inside)
    let room = inside.rows - quiet.count
    let waiting = line.enumerated().map { row($0.offset, $0.element, columns: inside.columns) }
    let shown = Array(([speaker(columns: inside.columns)] + waiting + parked).prefix(room))
    buffer.draw(shown, in: inside)
    buffer.draw(quiet, in: inside.dropTop(shown.count))
    cursor(on: line, into: &buffer, in: inside, room: room)
  }

  /// A mark in the margin beside the entry that was chosen to be moved.
  private func cursor(on line: [SpeakRequest], into buffer: inout Buffer, in inside: Rect, room: Int) {
    let selected = screen.model.selectedRequest(at: screen.now)
    let index = line.firstIndex { $0.participant == selected } ?? -1
    let row = inside.row + min(max(0, room - 1), index + 1)
    buffer.cursor = Position(row: row, column: inside.column)
    guard index >= 0, screen.model.selection.request == selected else { return }
    buffer.write("▶", row: row, column: inside.column - 1, role: .selection)
  }

  private func speaker(columns: Int) -> StyledLine {
    guard let turn = exchange.turn, let person = session.participant(turn.participant) else {
      return StyledLine(texts.nobodySpeaksShort, .muted)
    }
    let turns = max(1, exchange.standings(at: screen.moment)[turn.participant]?.turns ?? 1)
    let count = turn.isFirst ? texts.firstTurn : texts.turnNumber(turns)
    let reason = turn.kind == .step ? texts.inStep : count
    let name = "\(texts.now) \(person.number) \(person.name)"
    let free = columns - name.displayWidth - reason.displayWidth
    return StyledLine([
      (name.clipped(columns: columns), .current),
      (free > 0 ? String(repeating: " ", count: free) + reason : "", .muted),
    ])
  }

  private func row(_ index: Int, _ request: SpeakRequest, columns: Int) -> StyledLine {
    let person = session.participant(request.participant)
    let reason = reason(of: request)
    let name = "\(index + 1). \(person?.number ?? 0) \(person?.name ?? "")"
    return StyledLine([
      (name.padded(columns: max(8, columns - reason.displayWidth - 1)), .waiting), (" " + reason, .muted),
    ])
  }

  /// Why somebody stands where she stands.
  private func reason(of request: SpeakRequest) -> String {
    if request.resumes != nil { return texts.goesOn }
    if request.place != nil { return texts.placedByHand }
    let turns = exchange.standings(at: screen.moment)[request.participant]?.turns ?? 0
    return turns == 0 ? texts.firstTurn : texts.turnNumber(turns + 1)
  }

  private var parked: [StyledLine] {
    exchange.list.parked.map { StyledLine(texts.parked(session.participant($0.participant)?.name ?? ""), .muted) }
  }

  /// Whom one may invite: those who have not spoken in this hour and have not raised a hand.
  private func withoutTurn(_ line: [SpeakRequest], in inside: Rect) -> [StyledLine] {
    let known = Set(exchange.turns.map(\.participant) + line.map(\.participant))
    let quiet = session.present.filter { !known.contains($0.id) }.map { "\($0.number) \($0.name)" }
    // In very little room those who speak and wait come first.
    guard !quiet.isEmpty, inside.rows > 2 else { return [] }
    guard inside.rows >= 8 else {
      let text = "\(texts.withoutTurn): \(quiet.joined(separator: " · "))"
      return [StyledLine(text.clipped(columns: inside.columns), .secret)]
    }
    return [StyledLine(), StyledLine(texts.withoutTurn, .title)]
      + StyledLine.flowed("", quiet, .secret, columns: inside.columns)
  }
}
