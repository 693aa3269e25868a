package import Words

/// What somebody wants to do, in the person's own words, written down with the person's yes.
///
/// It belongs to the person, and is kept with the person's name for one reason: to ask next time how it went.
package struct ActionPlan: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<ActionPlan>

  /// How it went, as the person says. Only the person who made the plan says it.
  package enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    case tried, worked, changed
    /// Neutral: it is asked again next time.
    case notYet
    case dropped

    /// Whether it is not asked again.
    package var isFinal: Bool { self != .notYet }
  }

  package let id: ID
  package internal(set) var participant: Participant.ID
  package let topic: Topic.ID?
  package let text: String
}

extension ActionPlan.Outcome: Worded {
  package var words: Bilingual {
    switch self {
    case .tried: Bilingual("ausprobiert", "tried it")
    case .worked: Bilingual("hat geklappt", "it worked")
    case .changed: Bilingual("anders gemacht", "did it another way")
    case .notYet: Bilingual("noch nicht", "not yet")
    case .dropped: Bilingual("nicht mehr wichtig", "no longer important")
    }
  }
}
