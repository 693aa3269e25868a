/// Who is there, and who is not any more.
package enum PresenceCommand: CaseIterable, Hashable, Sendable {
  case arrive, leave, markAbsent, connectionLost

  var row: CommandRow {
    switch self {
    case .arrive:
      CommandRow(
        "arrive", (.session, "a"), (.preparation, "1,2,3,4,5,6,7,8,9,0"), title: ("Jemand ist da", "Somebody is here"),
        short: ("neue Person", "new person"),
        help: "Trägt jemanden als anwesend ein oder legt eine neue Person an.",
        "Marks somebody as present or adds a new person.",
        synonyms: ("kommt, anwesend, Teilnehmende", "comes, present, participant")
      ).doing("Die Person mit dieser Nummer ist da.", "The person with this number is here.", in: .preparation)
    case .leave:
      CommandRow(
        "leave", (.session, "p g"), title: ("Jemand geht", "Somebody leaves"),
        help: "Trägt ein, dass jemand gegangen ist.", "Notes that somebody has left.",
        synonyms: ("geht weg, verabschiedet sich", "gone, says goodbye"))
    case .markAbsent:
      CommandRow(
        "markAbsent", (.session, "p n"), title: ("Nicht da", "Not here"),
        help: "Trägt für die Runde ein, dass die Person nicht da ist.",
        "Notes in the round that the person is not here.", synonyms: ("abwesend, fehlt", "absent, missing"))
    case .connectionLost:
      CommandRow(
        "connectionLost", (.session, "x"), title: ("Verbindung weg", "Connection lost"),
        help: "Die Verbindung einer Person ist abgebrochen.", "Somebody's connection broke.",
        synonyms: ("Internet, rausgeflogen", "internet, dropped out"))
    }
  }
}
