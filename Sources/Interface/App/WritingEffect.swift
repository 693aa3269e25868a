package import Dialogue

/// What is written into the database; what one key asks for is one transaction.
package enum WritingEffect: Equatable, Sendable {
  case begin(SessionOpening, ClockReading, [SessionEntry])
  case append([SessionEntry], Session.ID, from: Int)
  case close(SessionRecord)
  case save(Draft?, Session.ID)
  /// What staff are typing in a field while they look back; nil gives it up.
  case saveAtDesk(Draft?, field: String)
  /// What became of needs of closed sessions.
  case note([NeedFact])
  /// What staff wrote for the Bilanz.
  case assess([AssessmentFact])
  /// What became known of network partners.
  case keep([NetworkPartnerFact])
  /// Which stage network partners came to.
  case stage([PartnerStageFact])
  /// Who can help with needs of closed sessions, and who no longer.
  case link([NeedPartnerFact])
  /// That a cycle has come to its end.
  case end(Cycle.ID, at: Instant)
}

extension WritingEffect {
  /// What came of something at the desk.
  init(_ fact: DeskFact) {
    switch fact {
    case .need(let fact): self = .note([fact])
    case .help(let fact): self = .link([fact])
    case .partner(let fact): self = .keep([fact])
    case .stage(let fact): self = .stage([fact])
    case .assessment(let fact): self = .assess([fact])
    }
  }
}
