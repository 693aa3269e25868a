package import Words

/// Something that staff add to a Bilanz in their own words.
package struct StaffStatement: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<StaffStatement>

  /// What it is about.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// What the first page says in a few sentences.
    case summary
    /// What has to be done, as far as staff derive it from what people need.
    case demand
    /// What staff worry about.
    case concern
    case idea
    /// How the offer goes on.
    case outlook
  }

  package let id: ID
  package let kind: Kind
  package let text: String

  package init(id: ID, kind: Kind, text: String) {
    self.id = id
    self.kind = kind
    self.text = text
  }
}

extension StaffStatement.Kind: Worded {
  package var words: Bilingual {
    switch self {
    case .summary: Bilingual("In Kürze", "In short")
    case .demand: Bilingual("Abgeleiteter Bedarf", "Derived demand")
    case .concern: Bilingual("Bedenken des Teams", "Concern of the team")
    case .idea: Bilingual("Idee des Teams", "Idea of the team")
    case .outlook: Bilingual("Ausblick", "Outlook")
    }
  }
}
