/// The Bilanz, beside what staff write for it.
package enum ReportCommand: String, CommandGroup {
  case assessStage, changeStatement, endCycle, saveReport

  var row: CommandRow {
    switch self {
    case .assessStage:
      called("Stufe der Beteiligung", "Stage of participation", short: ("Stufe", "stage"), (.report, "t"))
        .help(
          "Schätzt ein, wie weit die Gruppe mitbestimmt, und warum.", "Assesses how far the group takes part, and why.")
    case .changeStatement:
      called("Text der Bilanz ändern", "Change a text of the balance", short: ("ändern", "change"), (.report, "c"))
        .help(
          "Ändert, was das Team geschrieben hat; leer nimmt es weg.",
          "Changes what the team wrote; empty takes it away.")
    case .endCycle:
      called("Durchlauf beenden", "End the cycle", (.report, ""))
        .synonyms("Abschnitt, abschließen, Zahlen", "section, close, numbers")
        .help(
          "Sagt, dass kein Termin mehr kommt: Die Zahlen von Menschen stehen dann fest.",
          "Says that no session comes any more: then the numbers of people are final.")
    case .saveReport:
      called("Bilanz speichern", "Save the balance", short: ("speichern", "save"), (.report, "s"))
        .synonyms("Datei, drucken", "file, print")
        .help(
          "Schreibt die Bilanz in eine Datei: .html, .md oder .json.",
          "Writes the balance to a file: .html, .md or .json.")
    }
  }
}
