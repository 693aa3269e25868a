/// Commands that keep what was heard.
extension Texts {
  static func markText(of command: Command) -> CommandText? {
    switch command {
    case .addTopic:
      CommandText(
        ("Thema aufnehmen", "Schreibt ein Thema auf, in jeder Phase."),
        ("Add a topic", "Writes a topic down, in any phase."))
    case .editTopic:
      CommandText(
        ("Thema ändern", "Ändert den Titel des Themas."),
        ("Edit topic", "Changes the title of the topic."))
    case .addNeed:
      CommandText(
        ("Bedürfnis aufschreiben", "Schreibt ein Bedürfnis in eigenen Worten auf."),
        ("Write down a need", "Writes down a need in people's own words."))
    case .markNeed:
      CommandText(
        ("Merker Bedürfnis", "Merkt ein Bedürfnis vor; der Text kommt später."),
        ("Mark a need", "Marks a need; the text comes later."))
    case .markIdea:
      CommandText(
        ("Merker Idee", "Merkt eine Idee vor."),
        ("Mark an idea", "Marks an idea."))
    case .markQuote:
      CommandText(
        ("Merker Zitat", "Merkt einen Satz vor, der bleiben soll."),
        ("Mark a quote", "Marks a sentence that should stay."))
    case .markHealthHelpful:
      CommandText(
        ("Merker Gesundheit hilfreich", "Merkt vor, was der Gesundheit hilft."),
        ("Mark health: helpful", "Marks what helps health."))
    case .markHealthWatchOut:
      CommandText(
        ("Merker Gesundheit zu beachten", "Merkt vor, worauf zu achten ist."),
        ("Mark health: watch out", "Marks what to watch out for."))
    case .markPerspective:
      CommandText(
        ("Merker Perspektive", "Merkt eine andere Sicht vor."),
        ("Mark a perspective", "Marks another way to see it."))
    case .markStrength:
      CommandText(
        ("Merker Stärke", "Merkt eine Stärke vor."),
        ("Mark a strength", "Marks a strength."))
    case .markFollowUp:
      CommandText(
        ("Merker Nachfragen", "Merkt vor, wonach später gefragt wird."),
        ("Mark a follow-up", "Marks what to ask about later."))
    case .markSuccess:
      CommandText(
        ("Merker Das hat geklappt", "Merkt einen kleinen Erfolg vor."),
        ("Mark: that worked", "Marks a small success."))
    case .addTakeaway:
      CommandText(
        ("Mitnehmen", "Schreibt auf, was jemand mitnimmt."),
        ("Takeaway", "Writes down what somebody takes away."))
    case .addFormatNote:
      CommandText(
        ("Gleich oder anders", "Schreibt auf, was gleich bleiben oder anders werden soll."),
        ("Keep or change", "Writes down what should stay or change."))
    case .addConcern:
      CommandText(
        ("Bedenken", "Schreibt ein Bedenken für das Team auf."),
        ("Concern", "Writes down a concern for the team."))
    case .addReflection:
      CommandText(
        ("Eigene Zeile", "Schreibt eine Zeile nur für die Moderation."),
        ("Own line", "Writes a line for the trainer only."))
    default: nil
    }
  }
}
