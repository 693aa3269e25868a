import Dialogue
import Screen

/// Who speaks, who waits and why in this order, and who has not spoken yet.
struct SpeakingListPanel: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  private var exchange: Exchange { session.exchange }

  func render(into buffer: inout Buffer, in area: Rect) {
    guard area.rows > 2 else { return }
    let line = exchange.line(at: moment)
    let inside = buffer.panel(area, title: texts.speakingList, [])
    let invitation = InvitationText(screen: screen, session: session, columns: inside.columns)
    // In very little room those who speak and wait come first.
    let quiet = inside.rows >= 8 ? invitation.names : inside.rows > 2 ? invitation.short : []
    let room = inside.rows - quiet.count
    let waiting = line.enumerated().map { row($0.offset, $0.element, columns: inside.columns) }
    let shown = Array(([speaker(columns: inside.columns)] + waiting + parked).prefix(room))
    let sentence = inside.rows >= 8 ? invitation.sentence : []
    let isRoomy = shown.count + quiet.count + sentence.count <= inside.rows
    buffer.draw(shown, in: inside)
    buffer.draw(quiet + (isRoomy ? sentence : []), in: inside.dropTop(shown.count))
    cursor(on: line, into: &buffer, in: inside, room: room)
  }

  /// A mark in the margin beside the entry that was chosen to be moved.
  private func cursor(on line: [SpeakRequest], into buffer: inout Buffer, in inside: Rect, room: Int) {
    let selected = model.selectedRequest(at: screen.now)
    let index = line.firstIndex { $0.participant == selected } ?? -1
    let row = inside.row + min(max(0, room - 1), index + 1)
    buffer.cursor = Position(row: row, column: inside.column)
    guard index >= 0, model.selection.request == selected else { return }
    buffer.write("▶", row: row, column: inside.column - 1, role: .selection)
  }

  private func speaker(columns: Int) -> StyledLine {
    guard let turn = exchange.turn, let person = session.participant(turn.participant) else {
      return StyledLine(texts.nobodySpeaksShort, .muted)
    }
    let name = "\(texts.now) \(person.numbered)"
    return beside(name, .current, reasons: SpeakReason(screen: screen, session: session).words(for: turn), columns)
  }

  private func row(_ index: Int, _ request: SpeakRequest, columns: Int) -> StyledLine {
    let person = session.participant(request.participant)
    let plain = "\(index + 1). \(person?.key ?? 0) \(person?.name ?? "")"
    let reasons = SpeakReason(screen: screen, session: session).words(for: request)
    let shared = session.owner(ofDeviceOf: request.participant).map { plain + " (\(texts.at($0)))" }
    let fitsShared = shared.map { name in
      reasons.contains { name.displayWidth + 1 + $0.displayWidth <= columns }
    }
    return beside(fitsShared == true ? shared ?? plain : plain, .waiting, reasons: reasons, columns)
  }

  /// The longest reason that leaves the name whole; with none of them the name gives way to the shortest.
  private func beside(_ name: String, _ role: Role, reasons: [String], _ columns: Int) -> StyledLine {
    let fitting = reasons.first { name.displayWidth + 1 + $0.displayWidth <= columns }
    let reason = fitting ?? reasons.last ?? ""
    return StyledLine([(name.padded(columns: max(8, columns - reason.displayWidth - 1)), role), (" " + reason, .muted)])
  }

  private var parked: [StyledLine] {
    exchange.list.parked.map { StyledLine(texts.parked(session.name(of: $0.participant)), .muted) }
  }
}
