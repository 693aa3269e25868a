import Dialogue
import Words

extension Mark.Kind {
  /// The command that marks it.
  var row: CommandRow {
    switch self {
    case .need:
      marking("markNeed", "b", "Mark a need")
        .help("Merkt ein Bedürfnis vor; der Text kommt später.", "Marks a need; the text comes later.")
    case .idea: marking("markIdea", "i", "Mark an idea").help("Merkt eine Idee vor.", "Marks an idea.")
    case .quote:
      marking("markQuote", "m z", "Mark a quote")
        .help("Merkt einen Satz vor, der bleiben soll.", "Marks a sentence that should stay.")
    case .healthHelpful:
      marking("markHealthHelpful", "m h", "Mark health: helpful", short: ("hilfreich", "helpful"))
        .help("Merkt vor, was der Gesundheit hilft.", "Marks what helps health.")
    case .healthWatchOut:
      marking("markHealthWatchOut", "m w", "Mark health: watch out", short: ("zu beachten", "watch out"))
        .help("Merkt vor, worauf zu achten ist.", "Marks what to watch out for.")
    case .perspective:
      marking("markPerspective", "m p", "Mark a perspective")
        .help("Merkt eine andere Sicht vor.", "Marks another way to see it.")
    case .strength:
      marking("markStrength", "m s", "Mark a strength").help("Merkt eine Stärke vor.", "Marks a strength.")
    case .followUp:
      marking("markFollowUp", "m n", "Mark a follow-up")
        .help("Merkt vor, wonach später gefragt wird.", "Marks what to ask about later.")
    case .success:
      marking("markSuccess", "m e", "Mark: that worked")
        .help("Merkt einen kleinen Erfolg vor.", "Marks a small success.")
    case .takeaway:
      writing("addTakeaway", "m m").help("Schreibt auf, was jemand mitnimmt.", "Writes down what somebody takes away.")
    case .format:
      writing("addFormatNote", "m f")
        .help("Schreibt auf, was gleich bleiben oder anders werden soll.", "Writes down what should stay or change.")
    case .concern:
      writing("addConcern", "m d")
        .help("Schreibt ein Bedenken für das Team auf.", "Writes down a concern for the team.")
    }
  }

  /// A mark that is set at once; its words come later.
  private func marking(_ id: String, _ key: String, _ english: String, short: CommandName.Pair? = nil) -> CommandName {
    CommandName(
      id, "Merker \(words.german)", english, short: short ?? (words.german, words.english), (.session, key))
  }

  /// A mark whose words are typed at once.
  private func writing(_ id: String, _ key: String) -> CommandName {
    CommandName(id, words.german.capitalizedFirst, words.english.capitalizedFirst, (.session, key))
  }

  /// Whether its words are typed as it is marked, and not later.
  var isTypedAtOnce: Bool {
    switch self {
    case .takeaway, .format, .concern: true
    case .need, .quote, .idea, .healthHelpful, .healthWatchOut, .perspective, .strength, .followUp, .success: false
    }
  }
}
