/// That a network partner may help with a need, or no longer: appended, never changed.
///
/// For a need and a partner the fact with the latest time holds; of two with the same time the one with the greater
/// id.
package struct NeedPartnerFact: Hashable, Sendable, Identifiable {
  package let id: Identifier<NeedPartnerFact>
  package let at: Instant
  package let need: Need.ID
  package let partner: NetworkPartner.ID
  /// False takes the partner away from the need.
  package let canHelp: Bool

  package init(
    id: Identifier<NeedPartnerFact>, at: Instant, need: Need.ID, partner: NetworkPartner.ID, canHelp: Bool
  ) {
    self.id = id
    self.at = at
    self.need = need
    self.partner = partner
    self.canHelp = canHelp
  }
}
