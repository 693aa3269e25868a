extension Rejection {
  /// Going around.
  package enum Round: Hashable, Sendable {
    case noRound, notInRound, nobodyAsked, hasNotPassed, alreadyOfferedAgain
  }
}
