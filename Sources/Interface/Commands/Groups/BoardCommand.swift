/// What becomes of needs of closed sessions.
package enum BoardCommand: CaseIterable, Hashable, Sendable {
  case answerNeed, assignNeed, dateNeed, deriveDemand, linkPartner

  var row: CommandRow {
    switch self {
    case .answerNeed:
      CommandRow(
        "answerNeed", (.board, "a"), title: ("Antwort schreiben", "Write the answer"), short: ("Antwort", "answer"),
        help: "Schreibt die Antwort auf, die die Gruppe hören soll.", "Writes down the answer the group is to hear.")
    case .assignNeed:
      CommandRow(
        "assignNeed", (.board, "w"), title: ("Wer kümmert sich?", "Who takes it on?"), short: ("wer", "who"),
        help: "Schreibt auf, wer sich kümmert.", "Writes who takes it on.")
    case .dateNeed:
      CommandRow(
        "dateNeed", (.board, "b"), title: ("Bis wann?", "By when?"),
        help: "Schreibt auf, bis wann es geschieht.", "Writes by when it is done.")
    case .deriveDemand:
      CommandRow(
        "deriveDemand", (.board, "e"), title: ("Bedarf ableiten", "Derive a demand"),
        help: "Schreibt auf, welchen Bedarf das Team daraus ableitet.", "Writes which demand the team derives from it.")
    case .linkPartner:
      CommandRow(
        "linkPartner", (.board, "n"), title: ("Netzwerkpartner dazu", "Link a partner"), short: ("Partner", "partner"),
        help: "Verbindet das Bedürfnis mit jemandem, der helfen kann, oder löst die Verbindung.",
        "Links the need with somebody who can help, or takes the link away.")
    }
  }
}
