package import Words

/// Something that was heard and must not be lost: set with one key, written out later.
package struct Mark: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Mark>

  /// What was heard.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case need, quote, idea, healthHelpful, healthWatchOut, perspective, strength, followUp, success
    /// What somebody takes home, said in the check-out.
    case takeaway
    /// What should stay or change in the format.
    case format
    /// A reservation the team should know of.
    case concern

    /// Whether the words may be passed on only after somebody agreed.
    ///
    /// A follow-up is the trainer's own, and a need has a release of its own.
    package var needsRelease: Bool {
      switch self {
      case .need, .followUp: false
      case .quote, .idea, .healthHelpful, .healthWatchOut, .perspective, .strength, .success, .takeaway, .format,
        .concern:
        true
      }
    }
  }

  package let id: ID
  package let kind: Kind
  package let at: Moment
  /// Who spoke; the link is cut when the session closes.
  package internal(set) var participant: Participant.ID?
  package let topic: Topic.ID?
  package internal(set) var text: String?
  /// Whether it may be passed on; nil while nobody has decided.
  package internal(set) var isReleased: Bool?
  /// The need that was written from it.
  package internal(set) var need: Need.ID?
  package internal(set) var isDropped = false
}

extension Mark.Kind: Worded {
  package var words: Bilingual {
    switch self {
    case .need: Bilingual("Bedürfnis", "need")
    case .quote: Bilingual("Zitat", "quote")
    case .idea: Bilingual("Idee", "idea")
    case .healthHelpful: Bilingual("Gesundheit hilfreich", "health: helpful")
    case .healthWatchOut: Bilingual("Gesundheit zu beachten", "health: watch out")
    case .perspective: Bilingual("Perspektive", "perspective")
    case .strength: Bilingual("Stärke", "strength")
    case .followUp: Bilingual("Nachfragen", "follow-up")
    case .success: Bilingual("Das hat geklappt", "that worked")
    case .takeaway: Bilingual("Mitnehmen", "takeaway")
    case .format: Bilingual("Gleich oder anders", "keep or change")
    case .concern: Bilingual("Bedenken", "concern")
    }
  }
}
