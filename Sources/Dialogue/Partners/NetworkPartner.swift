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
  /// What was agreed with them; may be empty.
  package var agreement: String
  /// What is to be done next; may be empty.
  package var nextStep: String
  /// By when; nil where no day was set.
  package var nextStepOn: CivilDate?
  /// What keeps their offer closed to the group, also in heads; may be empty.
  package var barrier: String
  /// What would open it; may be empty.
  package var opening: String

  package init(
    id: ID, name: String, district: String = "", offer: String = "", contact: String = "",
    lastChecked: CivilDate? = nil, agreement: String = "", nextStep: String = "", nextStepOn: CivilDate? = nil,
    barrier: String = "", opening: String = ""
  ) {
    self.id = id
    self.name = name
    self.district = district
    self.offer = offer
    self.contact = contact
    self.lastChecked = lastChecked
    self.agreement = agreement
    self.nextStep = nextStep
    self.nextStepOn = nextStepOn
    self.barrier = barrier
    self.opening = opening
  }

  /// Rescue files may hold partners of whom only the first fields were known.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(ID.self, forKey: .id), name: try container.decode(String.self, forKey: .name),
      district: try container.decode(String.self, forKey: .district),
      offer: try container.decode(String.self, forKey: .offer),
      contact: try container.decode(String.self, forKey: .contact),
      lastChecked: try container.decodeIfPresent(CivilDate.self, forKey: .lastChecked),
      agreement: try container.decodeIfPresent(String.self, forKey: .agreement) ?? "",
      nextStep: try container.decodeIfPresent(String.self, forKey: .nextStep) ?? "",
      nextStepOn: try container.decodeIfPresent(CivilDate.self, forKey: .nextStepOn),
      barrier: try container.decodeIfPresent(String.self, forKey: .barrier) ?? "",
      opening: try container.decodeIfPresent(String.self, forKey: .opening) ?? "")
  }

  /// How partners are listed: by name as in a dictionary, whatever the case and the marks.
  package static func isListedBefore(_ left: NetworkPartner, _ right: NetworkPartner) -> Bool {
    (left.name.folded, left.name, left.id) < (right.name.folded, right.name, right.id)
  }
}
