/// Who is there, and who is not any more.
package enum PresenceCommand: String, CommandGroup {
  case arrive, leave, markAbsent, connectionLost

  var row: CommandRow {
    switch self {
    case .arrive:
      called(
        "Jemand ist da", "Somebody is here", short: ("neue Person", "new person"), (.session, "a"),
        (.preparation, "1,2,3,4,5,6,7,8,9,0,Tab")
      )
      .synonyms("kommt, anwesend, Teilnehmende, Teilnehmer, Teilnehmerin", "comes, present, participant")
      .help(
        "Trägt jemanden als anwesend ein oder legt eine neue Person an.",
        "Marks somebody as present or adds a new person."
      )
      .doing("Die Person mit dieser Nummer ist da.", "The person with this number is here.", in: .preparation)
    case .leave:
      called("Jemand geht", "Somebody leaves", (.session, "p g"))
        .synonyms("geht weg, verabschiedet sich", "gone, says goodbye")
        .help("Trägt ein, dass jemand gegangen ist.", "Notes that somebody has left.")
    case .markAbsent:
      called("Nicht da", "Not here", (.session, "p n"))
        .synonyms("abwesend, fehlt", "absent, missing")
        .help(
          "Trägt für die Runde ein, dass die Person nicht da ist.", "Notes in the round that the person is not here.")
    case .connectionLost:
      called("Verbindung weg", "Connection lost", (.session, "x"))
        .synonyms("Internet, rausgeflogen", "internet, dropped out")
        .help("Die Verbindung einer Person ist abgebrochen.", "Somebody's connection broke.")
    }
  }
}
