/// What was known of a network partner from one time on: appended, never changed.
///
/// The fact with the latest time holds; of two with the same time the one with the greater id.
package struct NetworkPartnerFact: Hashable, Sendable, Codable, Identifiable {
  package let id: Identifier<NetworkPartnerFact>
  package let at: Instant
  /// The partner as a whole, as it is from then on.
  package let partner: NetworkPartner

  package init(id: Identifier<NetworkPartnerFact>, at: Instant, partner: NetworkPartner) {
    self.id = id
    self.at = at
    self.partner = partner
  }
}
