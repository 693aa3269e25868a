/// What becomes of needs of closed sessions.
package enum BoardCommand: String, CommandGroup {
  case answerNeed, assignNeed, dateNeed, deriveDemand, linkPartner

  var row: CommandRow {
    switch self {
    case .answerNeed:
      called("Antwort schreiben", "Write the answer", short: ("Antwort", "answer"), (.board, "a"))
        .help("Schreibt die Antwort auf, die die Gruppe hören soll.", "Writes down the answer the group is to hear.")
    case .assignNeed:
      called("Wer kümmert sich?", "Who takes it on?", short: ("wer", "who"), (.board, "w"))
        .help("Schreibt auf, wer sich kümmert.", "Writes who takes it on.")
    case .dateNeed:
      called("Bis wann?", "By when?", (.board, "b"))
        .help("Schreibt auf, bis wann es geschieht.", "Writes by when it is done.")
    case .deriveDemand:
      called("Bedarf ableiten", "Derive a demand", (.board, "e"))
        .help("Schreibt auf, welchen Bedarf das Team daraus ableitet.", "Writes which demand the team derives from it.")
    case .linkPartner:
      called("Netzwerkpartner dazu", "Link a partner", short: ("Partner", "partner"), (.board, "n"))
        .help(
          "Verbindet das Bedürfnis mit jemandem, der helfen kann, oder löst die Verbindung.",
          "Links the need with somebody who can help, or takes the link away.")
    }
  }
}
