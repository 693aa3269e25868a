import Dialogue
import Words

extension Mark.Kind {
  /// The command that marks it.
  var row: CommandRow {
    switch self {
    case .need:
      marking(
        "markNeed", "b", "Mark a need",
        ("Merkt ein Bedürfnis vor; der Text kommt später.", "Marks a need; the text comes later."))
    case .idea: marking("markIdea", "i", "Mark an idea", ("Merkt eine Idee vor.", "Marks an idea."))
    case .quote:
      marking(
        "markQuote", "m z", "Mark a quote",
        ("Merkt einen Satz vor, der bleiben soll.", "Marks a sentence that should stay."))
    case .healthHelpful:
      marking(
        "markHealthHelpful", "m h", "Mark health: helpful",
        ("Merkt vor, was der Gesundheit hilft.", "Marks what helps health."), short: ("hilfreich", "helpful"))
    case .healthWatchOut:
      marking(
        "markHealthWatchOut", "m w", "Mark health: watch out",
        ("Merkt vor, worauf zu achten ist.", "Marks what to watch out for."), short: ("zu beachten", "watch out"))
    case .perspective:
      marking(
        "markPerspective", "m p", "Mark a perspective", ("Merkt eine andere Sicht vor.", "Marks another way to see it.")
      )
    case .strength: marking("markStrength", "m s", "Mark a strength", ("Merkt eine Stärke vor.", "Marks a strength."))
    case .followUp:
      marking(
        "markFollowUp", "m n", "Mark a follow-up",
        ("Merkt vor, wonach später gefragt wird.", "Marks what to ask about later."))
    case .success:
      marking("markSuccess", "m e", "Mark: that worked", ("Merkt einen kleinen Erfolg vor.", "Marks a small success."))
    case .takeaway:
      writing("addTakeaway", "m m", ("Schreibt auf, was jemand mitnimmt.", "Writes down what somebody takes away."))
    case .format:
      writing(
        "addFormatNote", "m f",
        ("Schreibt auf, was gleich bleiben oder anders werden soll.", "Writes down what should stay or change."))
    case .concern:
      writing("addConcern", "m d", ("Schreibt ein Bedenken für das Team auf.", "Writes down a concern for the team."))
    }
  }

  private var names: CommandRow.Pair { (words.german, words.english) }

  /// A mark that is set at once; its words come later.
  private func marking(
    _ id: String, _ key: String, _ english: String, _ help: CommandRow.Pair, short: CommandRow.Pair? = nil
  ) -> CommandRow {
    CommandRow(
      id, (.session, key), title: ("Merker \(names.german)", english), short: short ?? names, help: help.german,
      help.english)
  }

  /// A mark whose words are typed at once.
  private func writing(_ id: String, _ key: String, _ help: CommandRow.Pair) -> CommandRow {
    CommandRow(
      id, (.session, key), title: (names.german.capitalizedFirst, names.english.capitalizedFirst), help: help.german,
      help.english)
  }

  /// Whether its words are typed as it is marked, and not later.
  var isTypedAtOnce: Bool {
    switch self {
    case .takeaway, .format, .concern: true
    case .need, .quote, .idea, .healthHelpful, .healthWatchOut, .perspective, .strength, .followUp, .success: false
    }
  }
}
