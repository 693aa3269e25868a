/// What is agreed before a session: the cycle, the day, the minutes.
package enum FrameCommand: String, CommandGroup {
  case newCycle, editCycle, moveSession, cancelSession, suggestDurations

  var row: CommandRow {
    switch self {
    case .newCycle:
      called("Neuer Durchlauf", "New cycle", (.today, "c"))
        .help(
          "Bietet den ersten Termin eines neuen Durchlaufs an; noch einmal geht es zurück.",
          "Offers the first session of a new cycle; again goes back.")
    case .editCycle:
      called(
        "Durchlauf einrichten", "Set up the cycle", short: ("Durchlauf", "cycle"), (.today, "d"), (.preparation, "d")
      ).synonyms(
        "Uhrzeit, Beginn, Zeit ändern, Einstellungen", "time of day, clock, change the time, start time, settings"
      ).help("Zeigt Name, Landkreise, Tag und Zeit zum Ändern.", "Shows name, districts, day and time to change.")
    case .moveSession:
      called(
        "Termin verschieben", "Move the session", short: ("verschieben", "move"), (.today, "z"), (.preparation, "z")
      ).synonyms("Uhrzeit, Zeit ändern, Datum, anderer Tag", "time of day, clock, change the time, date, another day")
        .help("Legt den Termin auf einen anderen Tag.", "Puts the session on another day.")
    case .cancelSession:
      called("Termin absagen", "Cancel the session", short: ("absagen", "cancel"), (.today, "w"), (.preparation, "w"))
        .synonyms("fällt aus", "called off")
        .help("Sagt den Termin ab, mit Grund.", "Cancels the session, with a reason.")
    case .suggestDurations:
      called("Minuten wie bisher", "Minutes as before", (.preparation, "c"))
        .help(
          "Nimmt für heute die Minuten der letzten Termine.", "Takes the minutes of the last sessions for today.")
    }
  }
}
