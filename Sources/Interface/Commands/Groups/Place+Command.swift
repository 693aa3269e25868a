extension AppModel.Place {
  /// The command that goes there.
  var row: CommandRow {
    switch self {
    case .today:
      CommandName("goToday", "Heute", "Today", (.anywhere, "g h"))
        .help("Geht zum Startbild.", "Goes to the start screen.")
    case .session:
      CommandName("goSession", "Termin", "Session", (.anywhere, "g t"))
        .help("Geht zum offenen Termin.", "Goes to the open session.")
    case .review:
      CommandName("goReview", "Rückblick", "Looking back", (.anywhere, "g r"))
        .synonyms("Protokoll, frühere Termine", "minutes, record, past sessions")
        .help(
          "Zeigt frühere Termine, Themen, Teilnahme und Stimmung.",
          "Shows past sessions, topics, participation and mood.")
    case .board:
      CommandName("goNeeds", "Bedürfnisse im Überblick", "Board of needs", (.anywhere, "g b"))
        .help("Zeigt, was aus den Bedürfnissen geworden ist.", "Shows what became of the needs.")
    case .report:
      CommandName("goReport", "Bilanz", "Review", (.anywhere, "g i"))
        .synonyms("Protokoll, Bericht, drucken, speichern", "minutes, record, report, print, save")
        .help(
          "Zeigt die Bilanz des Durchlaufs, wie sie gespeichert würde.",
          "Shows the review of the cycle as it would be saved.")
    case .partners:
      CommandName("goPartners", "Netzwerkpartner", "Network partners", (.anywhere, "g n"))
        .help("Zeigt, wer im Sozialraum helfen kann.", "Shows who in the neighbourhood can help.")
    }
  }
}
