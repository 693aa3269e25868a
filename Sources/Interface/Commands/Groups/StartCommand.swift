/// What is asked for before a session.
package enum StartCommand: String, CommandGroup {
  case beginSession, wrapUpAsItWas, beginNextSession

  var row: CommandRow {
    switch self {
    case .beginSession:
      called(
        "Vorbereitung oder weiter", "Preparation or resume", short: ("Termin öffnen", "open session"),
        (.today, "Enter,Space")
      )
      .help(
        "Öffnet die Vorbereitung oder führt den Termin weiter.", "Opens the preparation or goes on with the session.")
    case .wrapUpAsItWas:
      called(
        "Stunde beenden, wie sie war", "End the hour as it was", short: ("Nachbereitung", "wrap-up"),
        (.today, ">")
      )
      .help(
        "Beendet eine offene Stunde zu der Zeit, als das Programm zuletzt lief.",
        "Ends an open hour at the time the program last ran.")
    case .beginNextSession:
      called("Nächsten Termin beginnen", "Begin the next session", (.today, "n"))
        .help(
          "Schließt den offenen Termin ab und bietet den nächsten an.",
          "Closes the open session and offers the next one.")
    }
  }
}
