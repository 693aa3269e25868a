/// That a network partner may help with a need, or no longer: appended, never changed.
///
/// For a need and a partner the fact with the latest time holds; of two with the same time the one with the greater
/// id.
package struct NeedPartnerFact: Hashable, Sendable, Codable, Identifiable {
  package let id: Identifier<NeedPartnerFact>
  package let at: Instant
  package let need: Need.ID
  package let partner: NetworkPartner.ID
  /// False takes the partner away from the need.
  package let canHelp: Bool

  package init(id: Identifier<NeedPartnerFact>, at: Instant, need: Need.ID, partner: NetworkPartner.ID, canHelp: Bool) {
    self.id = id
    self.at = at
    self.need = need
    self.partner = partner
    self.canHelp = canHelp
  }
  /// Who may help with which need after all of `facts`, which may come in any order.
  package static func links(_ facts: [NeedPartnerFact]) -> [Need.ID: Set<NetworkPartner.ID>] {
    facts.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.reduce(into: [:]) { $1.apply(to: &$0) }
  }

  func apply(to links: inout [Need.ID: Set<NetworkPartner.ID>]) {
    if canHelp { links[need, default: []].insert(partner) } else { links[need]?.remove(partner) }
  }
}
