extension AppModel.Place {
  /// The command that goes there.
  var row: CommandRow {
    switch self {
    case .today:
      CommandRow(
        "goToday", (.anywhere, "g h"), title: ("Heute", "Today"),
        help: "Geht zum Startbild.", "Goes to the start screen.")
    case .session:
      CommandRow(
        "goSession", (.anywhere, "g t"), title: ("Termin", "Session"),
        help: "Geht zum offenen Termin.", "Goes to the open session.")
    case .review:
      CommandRow(
        "goReview", (.anywhere, "g r"), title: ("Rückblick", "Review"),
        help: "Zeigt frühere Termine, Themen, Teilnahme und Stimmung.",
        "Shows past sessions, topics, participation and mood.")
    case .board:
      CommandRow(
        "goNeeds", (.anywhere, "g b"), title: ("Bedürfnisse im Überblick", "Board of needs"),
        help: "Zeigt, was aus den Bedürfnissen geworden ist.", "Shows what became of the needs.")
    case .report:
      CommandRow(
        "goReport", (.anywhere, "g i"), title: ("Bilanz", "Balance"),
        help: "Zeigt die Bilanz des Durchlaufs, wie sie gespeichert würde.",
        "Shows the balance of the cycle as it would be saved.")
    case .partners:
      CommandRow(
        "goPartners", (.anywhere, "g n"), title: ("Netzwerkpartner", "Network partners"),
        help: "Zeigt, wer im Sozialraum helfen kann.", "Shows who in the neighbourhood can help.")
    }
  }
}
