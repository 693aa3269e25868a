package import Words

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

extension GKVField: Worded {
  package var words: Bilingual {
    switch self {
    case .movement: Bilingual("Bewegung", "movement")
    case .nutrition: Bilingual("Ernährung", "nutrition")
    case .stressResources: Bilingual("Stress und Ressourcen", "stress and resources")
    case .substanceUse: Bilingual("Suchtmittel", "substance use")
    case .none: Bilingual("keines", "none")
    }
  }
}
