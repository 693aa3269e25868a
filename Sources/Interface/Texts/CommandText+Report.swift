/// Commands of the Bilanz.
extension Texts {
  static func reportText(of command: Command) -> CommandText? {
    switch command {
    case .assessStage:
      CommandText(
        ("Stufe der Beteiligung", "Schätzt ein, wie weit die Gruppe mitbestimmt, und warum."),
        ("Stage of participation", "Assesses how far the group takes part, and why."))
    case .addDemand:
      CommandText(
        ("Abgeleiteter Bedarf", "Schreibt auf, welchen Bedarf das Team sieht."),
        ("Derived demand", "Writes which demand the team sees."))
    case .addStaffConcern:
      CommandText(
        ("Bedenken des Teams", "Schreibt auf, was das Team bedenklich findet."),
        ("Concern of the team", "Writes what the team is concerned about."))
    case .addStaffIdea:
      CommandText(
        ("Idee des Teams", "Schreibt eine Idee des Teams auf."), ("Idea of the team", "Writes an idea of the team."))
    case .addOutlook:
      CommandText(
        ("Ausblick", "Schreibt auf, wie es weitergehen kann."), ("Outlook", "Writes how it can go on."))
    case .changeStatement:
      CommandText(
        ("Text der Bilanz ändern", "Ändert, was das Team geschrieben hat; leer nimmt es weg."),
        ("Change a text of the balance", "Changes what the team wrote; empty takes it away."))
    case .saveReport:
      CommandText(
        ("Bilanz speichern", "Schreibt die Bilanz in eine Datei: .html, .md oder .json."),
        ("Save the balance", "Writes the balance to a file: .html, .md or .json."))
    default: nil
    }
  }
}
