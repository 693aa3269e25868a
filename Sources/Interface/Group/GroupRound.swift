import Dialogue

/// How far a round has come: who is asked, and the how many-th of how many; never what anybody answered, or that
/// somebody passed.
package struct GroupRound: Equatable, Sendable {
  /// Whose turn it is; nil before the round and after it.
  package var asked: String?
  /// From 1 on; 0 before the round.
  package var place: Int
  /// Those who are there.
  package var people: Int

  init(_ round: Round, of state: SessionStateMachine) {
    asked = round.current.flatMap { state.participant($0)?.name }
    let there = round.answers.filter { $0.state != .absent || $0.participant == round.current }
    people = there.count
    let wereAsked = there.filter { answer in
      switch answer.state {
      case .given, .passed: answer.participant != round.current
      case .open, .later, .absent: false
      }
    }
    place = wereAsked.count + (asked == nil ? 0 : 1)
  }
}
