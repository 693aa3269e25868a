package import Words

/// Somebody who runs the hour.
package struct TeamMember: Hashable, Sendable, Codable {
  /// What somebody of the team does in the hour.
  package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// Leads the talk.
    case facilitator
    /// Looks after technology and time.
    case techSupport
  }

  package var name: String
  package var role: Role

  package init(name: String, role: Role) {
    self.name = name
    self.role = role
  }
}

extension TeamMember.Role: Worded {
  package var words: Bilingual {
    switch self {
    case .facilitator: Bilingual("Moderation", "Facilitation")
    case .techSupport: Bilingual("Technik und Zeit", "Technology and time")
    }
  }
}
