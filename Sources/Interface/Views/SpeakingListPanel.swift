import Dialogue
import Screen

/// Who speaks, who waits and why in this order, and who has not spoken yet.
struct SpeakingListPanel {
  let screen: ScreenView
  let session: SessionStateMachine

  private var texts: Texts { screen.texts }
  private var exchange: Exchange { session.exchange }

  func render(into buffer: inout Buffer, in area: Rect) {
    let line = exchange.line(at: screen.moment)
    let lines = speaker + waiting(line) + parked + withoutTurn(line)
    let inside = buffer.panel(area, title: texts.speakingList, lines)
    guard buffer.cursor == nil else { return }
    let selected = screen.model.selectedRequest(at: screen.now)
    let index = line.firstIndex { $0.participant == selected } ?? 0
    buffer.cursor = Position(
      row: min(inside.maxRow - 1, inside.row + speaker.count + (line.isEmpty ? -1 : index)), column: inside.column)
  }

  private var speaker: [StyledLine] {
    guard let turn = exchange.turn, let person = session.participant(turn.participant) else {
      return [StyledLine(texts.nobodySpeaksShort, .muted)]
    }
    let which = turn.isFirst ? texts.firstTurn : texts.turnNumber(number(of: turn.participant))
    return [
      StyledLine([("\(texts.now) ", .current), ("\(person.number) \(person.name)", .current), ("  \(which)", .muted)])
    ]
  }

  private func waiting(_ line: [SpeakRequest]) -> [StyledLine] {
    line.enumerated().map { index, request in
      let person = session.participant(request.participant)
      let name = "\(person?.number ?? 0) \(person?.name ?? "")"
      let isSelected = line.count > 1 && request.participant == screen.model.selectedRequest(at: screen.now)
      return StyledLine([
        ("\(index + 1). ", isSelected ? .selection : .waiting), (name, isSelected ? .selection : .waiting),
        ("  \(reason(of: request))", .muted),
      ])
    }
  }

  /// Why somebody stands where she stands.
  private func reason(of request: SpeakRequest) -> String {
    if request.resumes != nil { return texts.goesOn }
    if request.place != nil { return texts.placedByHand }
    let turns = exchange.standings(at: screen.moment)[request.participant]?.turns ?? 0
    return turns == 0 ? texts.firstTurn : texts.turnNumber(turns + 1)
  }

  private func number(of id: Participant.ID) -> Int { max(1, exchange.standings(at: screen.moment)[id]?.turns ?? 1) }

  private var parked: [StyledLine] {
    exchange.list.parked.map { StyledLine(texts.parked(session.participant($0.participant)?.name ?? ""), .muted) }
  }

  private func withoutTurn(_ line: [SpeakRequest]) -> [StyledLine] {
    let spoken = Set(exchange.turns.map(\.participant))
    let quiet = session.present.filter { !spoken.contains($0.id) }
    guard !quiet.isEmpty else { return [] }
    return [StyledLine(), StyledLine(texts.withoutTurn, .secret)]
      + quiet.map { StyledLine("\($0.number) \($0.name)", .secret) }
  }
}
