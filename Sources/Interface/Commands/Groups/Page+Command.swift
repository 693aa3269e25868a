extension Review.Page {
  /// The command that shows it.
  var row: CommandRow {
    switch self {
    case .sessions:
      CommandRow(
        "showSessions", (.review, "1"), title: ("Termine", "Sessions"),
        help: "Zeigt jeden Termin in einer Zeile.", "Shows every session in a line.")
    case .topics:
      CommandRow(
        "showTopics", (.review, "2"), title: ("Themen über die Wochen", "Topics over the weeks"),
        help: "Zeigt, welche Themen kamen, wiederkamen und warten.", "Shows which topics came, came back and wait.")
    case .participation:
      CommandRow(
        "showParticipation", (.review, "3"), title: ("Teilnahme", "Participation"),
        help: "Zeigt, wie viele kamen und wie sie teilnahmen.", "Shows how many came and how they took part.")
    case .talk:
      CommandRow(
        "showTalk", (.review, "4"), title: ("Stimmung und Gespräch", "Mood and talk"),
        help: "Zeigt Stimmung und Redezeit der Gruppe, ohne Namen.",
        "Shows mood and speaking time of the group, without names.")
    case .search:
      CommandRow(
        "searchArchive", (.review, "5,s"), title: ("Suchen", "Search"),
        help: "Findet Wörter in Themen, Bedürfnissen und Notizen früherer Termine.",
        "Finds words in topics, needs and notes of past sessions.")
    }
  }
}
