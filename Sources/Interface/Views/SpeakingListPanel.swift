import Dialogue
import Screen

/// Who speaks, who waits and why in this order, and who has not spoken yet.
struct SpeakingListPanel: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  private var exchange: Exchange { session.exchange }

  /// Rows in which everybody who waits is seen.
  var rows: Int { 3 + max(1, exchange.line(at: moment).count + exchange.list.parked.count) }

  /// `invites` where whom to invite has no place of its own.
  func render(invites: Bool, into buffer: inout Buffer, in area: Rect) {
    guard area.rows > 2 else { return }
    let rows = area.rows - 2
    let columns = area.columns - 4
    let line = exchange.line(at: moment)
    var items = line.enumerated().map { row($0.offset, $0.element, columns: columns) } + parked
    let selected = (line + exchange.list.parked).firstIndex {
      $0.participant == model.selectedRequest(at: screen.now)
    }
    if let selected, isChosen { items[selected].isSelected = true }
    // Those who speak and wait come first, and at least one row says who is to be invited.
    let invitation = invites ? InvitationText(screen: screen, session: session, columns: columns).short : []
    let quiet = invitation.cut(to: max(rows > 2 ? 1 : 0, rows - 1 - items.count))
    // Who speaks and who is next stay in sight, however many there are to be invited.
    let room = max(min(items.count, 2), rows - 1 - quiet.count)
    let waiting = ScrolledList(plain: items.map { [$0] }, looked: selected).shown(rows: room)
    let shown = [speaker(columns: columns)] + waiting.lines
    let panel = Panel(
      title: texts.speakingList, above: waiting.above > 0 ? texts.above(waiting.above) : "",
      below: waiting.below > 0 ? texts.below(waiting.below) : "", keys: line.count > 1 ? keys : [])
    let inside = panel.render(shown, into: &buffer, in: area)
    buffer.draw(quiet, in: inside.dropTop(shown.count))
    cursor(on: selected, row: inside.row + (selected == nil ? 0 : waiting.row + 1), into: &buffer, in: inside)
  }

  /// How the order is changed by hand.
  private var keys: [StyledLine] {
    KeyedText(texts: texts).lines(
      HintText(screen: screen).project([.talk(.moveUp), .talk(.moveDown)]), .muted)
  }

  /// Whether the trainer has chosen an entry, to move it.
  var isChosen: Bool { model.selection.request == model.selectedRequest(at: screen.now) }

  /// A mark in the margin beside the entry that was chosen to be moved.
  private func cursor(on index: Int?, row: Int, into buffer: inout Buffer, in inside: Rect) {
    // It rests beside the words: on them it would hide a letter.
    buffer.cursor = Position(row: min(row, inside.maxRow - 1), column: inside.column - 1)
    guard index != nil, isChosen, row < inside.maxRow else { return }
    Gutter.mark(before: Position(row: row, column: inside.column), into: &buffer)
  }

  private func speaker(columns: Int) -> StyledLine {
    guard let turn = exchange.turn, let person = session.participant(turn.participant) else {
      return StyledLine(texts.nobodySpeaksShort, .muted)
    }
    let name = "\(texts.now) \(person.numbered)"
    return beside(name, .current, reasons: SpeakReason(screen: screen, session: session).words(for: turn), columns)
  }

  func row(_ index: Int, _ request: SpeakRequest, columns: Int) -> StyledLine {
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
    let table = Table(
      columns: [
        Table.Column(title: "", alignment: .left, isWide: true, fills: true, cells: [(name, role)]),
        Table.Column(title: "", alignment: .left, cells: [(reason, .muted)]),
      ], gap: 1)
    return table.row(0, columns: columns)
  }

  var parked: [StyledLine] {
    exchange.list.parked.map {
      StyledLine(texts.parked(session.name(of: $0.participant), key: key(.presence(.arrive))), .muted)
    }
  }
}
