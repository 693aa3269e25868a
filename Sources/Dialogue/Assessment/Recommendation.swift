package import Words

/// What staff ask of somebody outside, as it follows from what the group needs.
package struct Recommendation: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Recommendation>

  package let id: ID
  /// What is to be done.
  package var text: String
  /// Who is asked; may be empty.
  package var addressee: String
  /// Until when; nil when that is open.
  package var dueOn: CivilDate?
  /// The need it follows from; nil when it follows from several or from none.
  package var need: Need.ID?

  package init(id: ID, text: String, addressee: String = "", dueOn: CivilDate? = nil, need: Need.ID? = nil) {
    self.id = id
    self.text = text
    self.addressee = addressee
    self.dueOn = dueOn
    self.need = need
  }
}

extension Recommendation {
  /// What the team calls one.
  package static let words = Bilingual("Empfehlung", "Recommendation")
}
