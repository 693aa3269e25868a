/// Which stage network partners had when.
package struct PartnerStages: Hashable, Sendable {
  /// Of each partner what holds for each day, also where it was taken away.
  private var facts: [NetworkPartner.ID: [CivilDate: PartnerStageFact]] = [:]

  /// What follows from all of `facts`, which may come in any order.
  package init(_ facts: [PartnerStageFact] = []) {
    for fact in facts { apply(fact) }
  }

  /// What holds for a partner on a day: the latest that was so by then; nil where nobody has said anything.
  package func fact(of partner: NetworkPartner.ID, on day: CivilDate) -> PartnerStageFact? {
    (facts[partner] ?? [:]).values.filter { $0.content != nil && $0.since <= day }.max { $0.since < $1.since }
  }

  /// The stage of a partner on a day. Whoever is in the directory is known at the least.
  package func stage(of partner: NetworkPartner.ID, on day: CivilDate) -> PartnerStage {
    fact(of: partner, on: day)?.content?.stage ?? .known
  }

  /// What was written for that day itself; nil where nothing was, or it was taken away.
  package func content(of partner: NetworkPartner.ID, since day: CivilDate) -> ReasonedStage? {
    facts[partner]?[day]?.content
  }

  mutating func apply(_ fact: PartnerStageFact) {
    if let other = facts[fact.partner]?[fact.since], (other.at, other.id) > (fact.at, fact.id) { return }
    facts[fact.partner, default: [:]][fact.since] = fact
  }
}
