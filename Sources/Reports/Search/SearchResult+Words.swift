import Dialogue

extension SearchResult.Kind {
  /// What kind of thing it is, for people.
  var words: Words {
    switch self {
    case .topic: Words("Thema", "topic")
    case .need: Words("Bedürfnis", "need")
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
  fileprivate var words: Words {
    switch self {
    case .need: Words("Bedürfnis", "need")
    case .quote: Words("Zitat", "quote")
    case .idea: Words("Idee", "idea")
    case .healthHelpful: Words("Gesundheit hilfreich", "health: helpful")
    case .healthWatchOut: Words("Gesundheit zu beachten", "health: watch out")
    case .perspective: Words("Perspektive", "perspective")
    case .strength: Words("Stärke", "strength")
    case .followUp: Words("Nachfragen", "follow-up")
    case .success: Words("Das hat geklappt", "that worked")
    case .takeaway: Words("Mitnehmen", "takeaway")
    case .format: Words("Gleich oder anders", "keep or change")
    case .concern: Words("Bedenken", "concern")
    }
  }
}
