/// The network partners, as they are known now.
package struct PartnerDirectory: Hashable, Sendable {
  /// Those that stand in it, by name.
  package private(set) var partners: [NetworkPartner] = []
  /// Those that were taken out; needs may still name them.
  package private(set) var gone: [NetworkPartner] = []
  /// Everything that became known of them, in any order.
  package private(set) var facts: [NetworkPartnerFact] = []
  private var firstWritten: [NetworkPartner.ID: Instant] = [:]

  /// A partner that stands in it.
  package subscript(id: NetworkPartner.ID) -> NetworkPartner? { partners.first { $0.id == id } }

  /// What follows from all of `facts`, which may come in any order.
  package init(_ facts: [NetworkPartnerFact] = []) {
    self.facts = facts
    var latest: [NetworkPartner.ID: NetworkPartnerFact] = [:]
    for fact in facts {
      noteFirst(fact)
      if let other = latest[fact.partner.id], (other.at, other.id) > (fact.at, fact.id) { continue }
      latest[fact.partner.id] = fact
    }
    func listed(_ isListed: Bool) -> [NetworkPartner] {
      latest.values.filter { $0.isListed == isListed }.map(\.partner).sorted(by: NetworkPartner.isListedBefore)
    }
    (partners, gone) = (listed(true), listed(false))
  }

  /// When a partner was first written down; nil for one of whom nothing is known.
  package func firstWritten(_ id: NetworkPartner.ID) -> Instant? { firstWritten[id] }

  /// A partner that stands in it or was taken out.
  func known(_ id: NetworkPartner.ID) -> NetworkPartner? { self[id] ?? gone.first { $0.id == id } }

  /// Whether somebody else of this name is there, whatever the case and the marks.
  package func hasNamesake(of partner: NetworkPartner) -> Bool {
    partners.contains { $0.id != partner.id && $0.name.folded == partner.name.folded }
  }

  /// Takes in what was written last.
  mutating func apply(_ fact: NetworkPartnerFact) {
    facts.append(fact)
    noteFirst(fact)
    if fact.isListed { put(fact.partner) } else { remove(fact.partner) }
  }

  private mutating func noteFirst(_ fact: NetworkPartnerFact) {
    firstWritten[fact.partner.id] = min(fact.at, firstWritten[fact.partner.id] ?? fact.at)
  }

  private mutating func put(_ partner: NetworkPartner) {
    partners = (partners.filter { $0.id != partner.id } + [partner]).sorted(by: NetworkPartner.isListedBefore)
    gone.removeAll { $0.id == partner.id }
  }

  private mutating func remove(_ partner: NetworkPartner) {
    partners.removeAll { $0.id == partner.id }
    gone.append(partner)
  }
}
