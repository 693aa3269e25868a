import Dialogue
import Words

extension SearchResult.Kind {
  /// What kind of thing it is, for people.
  var words: Bilingual {
    switch self {
    case .topic: Bilingual("Thema", "topic")
    case .need: Bilingual("Bedürfnis", "need")
    case .note(let kind): kind.words
    }
  }

  /// The stable name of the kind, for programs.
  var key: String {
    switch self {
    case .topic: "topic"
    case .need: "need"
    case .note(let kind): kind.rawValue
    }
  }
}

extension Mark.Kind {
  fileprivate var words: Bilingual {
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
