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
        "Zur Nachbereitung, wie sie war", "To the wrap-up, as it was", short: ("Nachbereitung", "wrap-up"),
        (.today, ">")
      )
      .help(
        "Beendet eine liegen gebliebene Stunde mit dem letzten Lebenszeichen.",
        "Ends an hour that was left with the last sign of life.")
    case .beginNextSession:
      called("Nächsten Termin beginnen", "Begin the next session", (.today, "n"))
        .help(
          "Schließt den offenen Termin ab und bietet den nächsten an.",
          "Closes the open session and offers the next one.")
    }
  }
}
