@testable import Dialogue

extension Invariants {
  /// Nothing is somebody's who is not in the list of the group.
  static func faultsOfPeople(in state: SessionStateMachine) -> [String] {
    let exchange = state.exchange
    let rounds = [state.checkIn, state.checkOut] + state.disturbances.compactMap(\.round)
    let turns = exchange.turns + state.disturbances.flatMap(\.turns)
    let hands = exchange.list.requests + exchange.list.parked + turns.compactMap(\.request)
    let steps = exchange.methods.flatMap { $0.heard + [$0.person, $0.begunWith].compactMap(\.self) }
    let places: [(String, [Participant.ID])] = [
      ("attendance", state.attendances.map(\.participant)), ("problem", state.issues.compactMap(\.participant)),
      ("expectation", Array(state.expected)), ("answer", rounds.flatMap { $0.answers.map(\.participant) }),
      ("question", rounds.flatMap { [$0.current, $0.lastGiven].compactMap(\.self) }),
      ("turn", turns.map(\.participant)), ("hand", hands.map(\.participant)), ("step", steps),
      ("pass", Array(exchange.passes.keys) + exchange.silences.map(\.participant)),
      ("pass in a disturbance", state.disturbances.flatMap(\.freePasses)),
      ("mark", state.needList.marks.compactMap(\.participant)), ("plan", state.plans.map(\.participant)),
    ]
    let known = Set(state.roster.map(\.id))
    return places.filter { !known.isSuperset(of: $0.1) }.map { "a \($0.0) is nobody's of the list" }
      + (hasTwice(state.roster.map(\.key)) ? ["two people have one key"] : [])
      + (exchange.methods.contains { hasTwice($0.heard) } ? ["somebody was heard twice in a step"] : [])
  }
}
