/// The Bilanz, beside what staff write for it.
package enum ReportCommand: CaseIterable, Hashable, Sendable {
  case assessStage, changeStatement, saveReport

  var row: CommandRow {
    switch self {
    case .assessStage:
      CommandRow(
        "assessStage", (.report, "t"), title: ("Stufe der Beteiligung", "Stage of participation"),
        short: ("Stufe", "stage"),
        help: "Schätzt ein, wie weit die Gruppe mitbestimmt, und warum.",
        "Assesses how far the group takes part, and why.")
    case .changeStatement:
      CommandRow(
        "changeStatement", (.report, "c"), title: ("Text der Bilanz ändern", "Change a text of the balance"),
        short: ("ändern", "change"),
        help: "Ändert, was das Team geschrieben hat; leer nimmt es weg.",
        "Changes what the team wrote; empty takes it away.")
    case .saveReport:
      CommandRow(
        "saveReport", (.report, "s"), title: ("Bilanz speichern", "Save the balance"), short: ("speichern", "save"),
        help: "Schreibt die Bilanz in eine Datei: .html, .md oder .json.",
        "Writes the balance to a file: .html, .md or .json.", synonyms: ("Datei, drucken", "file, print"))
    }
  }
}
