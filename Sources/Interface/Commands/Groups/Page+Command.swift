extension Review.Page {
  /// The command that shows it.
  var row: CommandRow {
    switch self {
    case .sessions:
      CommandName("showSessions", "Termine", "Sessions", (.review, "1"))
        .help("Zeigt jeden Termin in einer Zeile.", "Shows every session in a line.")
    case .topics:
      CommandName("showTopics", "Themen über die Wochen", "Topics over the weeks", (.review, "2"))
        .help("Zeigt, welche Themen kamen, wiederkamen und warten.", "Shows which topics came, came back and wait.")
    case .participation:
      CommandName("showParticipation", "Teilnahme", "Participation", (.review, "3"))
        .help("Zeigt, wie viele kamen und wie sie teilnahmen.", "Shows how many came and how they took part.")
    case .talk:
      CommandName("showTalk", "Stimmung und Gespräch", "Mood and talk", (.review, "4"))
        .help(
          "Zeigt Stimmung und Redezeit der Gruppe, ohne Namen.",
          "Shows mood and speaking time of the group, without names.")
    case .search:
      CommandName("searchArchive", "Suchen", "Search", (.review, "5,s"))
        .help(
          "Findet Wörter in Themen, Bedürfnissen und Notizen früherer Termine.",
          "Finds words in topics, needs and notes of past sessions.")
    }
  }
}
