extension Rejection {
  /// What was heard and what became of it: marks, needs, plans, network partners.
  package enum Heard: Hashable, Sendable {
    case noQuoteHere, markOfDisturbance, noSuchMark, needsNoRelease
    case noSuchNeed, sameNeed, noSuchCategory, notSoManyAreas, notSoManyPeople(Int), declinedNeedsReason
    case alwaysConfidential, confidentialStaysHere, notConfirmed, alreadyReportedBack
    case noSuchPlan, noSuchPartner
  }
}
