/// What was known of a network partner from one time on: appended, never changed.
///
/// The fact with the latest time holds; of two with the same time the one with the greater id.
package struct NetworkPartnerFact: Hashable, Sendable, Codable, Identifiable {
  package let id: Identifier<NetworkPartnerFact>
  package let at: Instant
  /// The partner as a whole, as it is from then on.
  package let partner: NetworkPartner
  /// Whether the partner stands in the directory from then on. One that was taken out can come back.
  package let isListed: Bool

  package init(id: Identifier<NetworkPartnerFact>, at: Instant, partner: NetworkPartner, isListed: Bool = true) {
    self.id = id
    self.at = at
    self.partner = partner
    self.isListed = isListed
  }

  /// A fact that says nothing of the directory, as rescue files may hold it, lists the partner.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(Identifier<NetworkPartnerFact>.self, forKey: .id),
      at: try container.decode(Instant.self, forKey: .at),
      partner: try container.decode(NetworkPartner.self, forKey: .partner),
      isListed: try container.decodeIfPresent(Bool.self, forKey: .isListed) ?? true)
  }
}
