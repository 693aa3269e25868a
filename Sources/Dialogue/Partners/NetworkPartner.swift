/// Somebody in the social space who can help: an office, a club, a neighbourhood, with what they offer.
package struct NetworkPartner: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<NetworkPartner>

  package let id: ID
  package var name: String
  /// Where the offer is; may be empty.
  package var district: String
  /// What they offer, in everyday words; may be empty.
  package var offer: String
  /// How to reach them; may be empty.
  package var contact: String
  /// The day on which somebody last made sure that all this is right; nil when nobody has.
  package var lastChecked: CivilDate?

  package init(
    id: ID, name: String, district: String = "", offer: String = "", contact: String = "",
    lastChecked: CivilDate? = nil
  ) {
    self.id = id
    self.name = name
    self.district = district
    self.offer = offer
    self.contact = contact
    self.lastChecked = lastChecked
  }
  /// How partners are listed: by name as in a dictionary, whatever the case and the marks.
  package static func isListedBefore(_ left: NetworkPartner, _ right: NetworkPartner) -> Bool {
    (left.name.folded, left.name, left.id) < (right.name.folded, right.name, right.id)
  }
}
