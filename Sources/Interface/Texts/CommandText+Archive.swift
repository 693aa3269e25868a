/// Commands for looking back and for the board of needs.
extension Texts {
  static func archiveText(of command: Command) -> CommandText? {
    switch command {
    case .goReview:
      CommandText(
        ("Rückblick", "Zeigt frühere Termine, Themen, Teilnahme und Stimmung."),
        ("Review", "Shows past sessions, topics, participation and mood."))
    case .goNeeds:
      CommandText(
        ("Bedürfnisse im Überblick", "Zeigt, was aus den Bedürfnissen geworden ist."),
        ("Board of needs", "Shows what became of the needs."))
    case .goReport:
      CommandText(
        ("Bilanz", "Zeigt die Bilanz des Durchlaufs, wie sie gespeichert würde."),
        ("Balance", "Shows the balance of the cycle as it would be saved."))
    case .pageUp: CommandText(("Seite zurück", "Blättert eine Seite zurück."), ("Page up", "Goes back a page."))
    case .pageDown: CommandText(("Seite weiter", "Blättert eine Seite weiter."), ("Page down", "Goes on a page."))
    case .showSessions:
      CommandText(("Termine", "Zeigt jeden Termin in einer Zeile."), ("Sessions", "Shows every session in a line."))
    case .showTopics:
      CommandText(
        ("Themen über die Wochen", "Zeigt, welche Themen kamen, wiederkamen und warten."),
        ("Topics over the weeks", "Shows which topics came, came back and wait."))
    case .showParticipation:
      CommandText(
        ("Teilnahme", "Zeigt, wie viele kamen und wie sie teilnahmen."),
        ("Participation", "Shows how many came and how they took part."))
    case .showTalk:
      CommandText(
        ("Stimmung und Gespräch", "Zeigt Stimmung und Redezeit der Gruppe, ohne Namen."),
        ("Mood and talk", "Shows mood and speaking time of the group, without names."))
    case .searchArchive:
      CommandText(
        ("Suchen", "Findet Wörter in Themen, Bedürfnissen und Notizen früherer Termine."),
        ("Search", "Finds words in topics, needs and notes of past sessions."))
    case .openRow:
      CommandText(
        ("Zeile öffnen", "Zeigt, was hinter der Zeile steht; noch einmal schließt es."),
        ("Open the row", "Shows what is behind the row; again closes it."))
    case .groupByStatus:
      CommandText(
        ("Nach Stand", "Ordnet die Bedürfnisse nach ihrem Stand."), ("By status", "Sorts the needs by status."))
    case .groupByArea:
      CommandText(
        ("Nach Bereich", "Ordnet die Bedürfnisse nach ihrem Bereich."), ("By area", "Sorts the needs by area."))
    case .groupByLevel:
      CommandText(("Nach Ebene", "Ordnet die Bedürfnisse nach ihrer Ebene."), ("By level", "Sorts the needs by level."))
    case .groupByHolder:
      CommandText(
        ("Nach Zuständigkeit", "Ordnet die Bedürfnisse danach, wer sich kümmert."),
        ("By who takes it on", "Sorts the needs by who takes them on."))
    case .groupByAge:
      CommandText(("Nach Alter", "Ordnet offene Bedürfnisse nach Wochen."), ("By age", "Sorts open needs by weeks."))
    case .answerNeed:
      CommandText(
        ("Antwort schreiben", "Schreibt die Antwort auf, die die Gruppe hören soll."),
        ("Write the answer", "Writes down the answer the group is to hear."))
    case .assignNeed:
      CommandText(
        ("Wer kümmert sich?", "Schreibt auf, wer sich kümmert."), ("Who takes it on?", "Writes who takes it on."))
    case .deriveDemand:
      CommandText(
        ("Bedarf ableiten", "Schreibt auf, welchen Bedarf das Team daraus ableitet."),
        ("Derive a demand", "Writes which demand the team derives from it."))
    case .linkPartner:
      CommandText(
        ("Netzwerkpartner dazu", "Verbindet das Bedürfnis mit jemandem, der helfen kann, oder löst die Verbindung."),
        ("Link a partner", "Links the need with somebody who can help, or takes the link away."))
    case .dateNeed:
      CommandText(("Bis wann?", "Schreibt auf, bis wann es geschieht."), ("By when?", "Writes by when it is done."))
    default: nil
    }
  }
}
