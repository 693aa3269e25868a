import Dialogue

/// Why somebody stands where she stands, in words; from the longest to the shortest.
struct SpeakReason: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  private var exchange: Exchange { session.exchange }

  /// Of somebody who waits, by the order that is chosen.
  func words(for request: SpeakRequest) -> [String] {
    if exchange.isResumable(request) { return texts.goesOn }
    if request.place != nil { return [texts.placedByHand] }
    let standing = exchange.standings(at: moment)[request.participant]
    switch exchange.list.order {
    case .firstTurnsFirst:
      let turns = standing?.turns ?? 0
      return [turns == 0 ? texts.firstTurn : texts.turnNumber(turns + 1)]
    case .leastTalkTime:
      let clock = texts.clock(standing?.talk ?? .zero)
      return [texts.hasSpoken(clock), clock]
    case .raised: return [texts.raised(at: screen.zone.timeOfDay(request.raisedAt.wall).text)]
    }
  }

  /// Of whoever speaks now: which turn on this topic it is. A direct reply is none of them.
  func words(for turn: Turn) -> [String] {
    if turn.kind == .step { return [texts.inStep] }
    if turn.kind == .directReply { return [texts.directReply, texts.replies] }
    let turns = max(1, exchange.standings(at: moment)[turn.participant]?.turns ?? 1)
    return [turn.isFirst ? texts.firstTurn : texts.turnNumber(turns)]
  }
}
