/// What is asked for before a session.
package enum StartCommand: CaseIterable, Hashable, Sendable {
  case beginSession, beginNextSession, newCycle, editCycle, moveSession, cancelSession, suggestDurations

  var row: CommandRow {
    switch self {
    case .beginSession:
      CommandRow(
        "beginSession", (.today, "Enter,Space"), title: ("Beginnen oder weiter", "Begin or resume"),
        help: "Beginnt den Termin oder führt ihn weiter.", "Begins the session or goes on with it.")
    case .beginNextSession:
      CommandRow(
        "beginNextSession", (.today, "n"), title: ("Nächsten Termin beginnen", "Begin the next session"),
        help: "Schließt den offenen Termin ab und bietet den nächsten an.",
        "Closes the open session and offers the next one.")
    case .newCycle:
      CommandRow(
        "newCycle", (.today, "c"), title: ("Neuer Durchlauf", "New cycle"),
        help: "Bietet den ersten Termin eines neuen Durchlaufs an; noch einmal geht es zurück.",
        "Offers the first session of a new cycle; again goes back.")
    case .editCycle:
      CommandRow(
        "editCycle", (.today, "d"), (.preparation, "d"), title: ("Durchlauf einrichten", "Set up the cycle"),
        short: ("Durchlauf", "cycle"),
        help: "Zeigt Name, Landkreise, Tag und Zeit zum Ändern.", "Shows name, districts, day and time to change.")
    case .moveSession:
      CommandRow(
        "moveSession", (.today, "z"), (.preparation, "z"), title: ("Termin verschieben", "Move the session"),
        short: ("verschieben", "move"),
        help: "Legt den Termin auf einen anderen Tag.", "Puts the session on another day.")
    case .cancelSession:
      CommandRow(
        "cancelSession", (.today, "w"), (.preparation, "w"), title: ("Termin absagen", "Cancel the session"),
        short: ("absagen", "cancel"), help: "Sagt den Termin ab, mit Grund.", "Cancels the session, with a reason.",
        synonyms: ("fällt aus", "called off"))
    case .suggestDurations:
      CommandRow(
        "suggestDurations", (.preparation, "c"), title: ("Minuten wie bisher", "Minutes as before"),
        help: "Nimmt für heute die Minuten, die eure letzten Termine gebraucht haben.",
        "Takes for today the minutes that your last sessions needed.")
    }
  }
}
