/// What the rules have to know of an area that a need may belong to.
package struct NeedCategory: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = String

  /// The stable key.
  package let id: ID
  package let field: GKVField
  /// Needs of this area are always confidential.
  package let isAlwaysConfidential: Bool

  package init(id: ID, field: GKVField, isAlwaysConfidential: Bool) {
    self.id = id
    self.field = field
    self.isAlwaysConfidential = isAlwaysConfidential
  }
}

/// The fields of action of the statutory health insurers' prevention guideline.
package enum GKVField: String, CaseIterable, Hashable, Sendable, Codable {
  case movement, nutrition, stressResources, substanceUse, none
}
