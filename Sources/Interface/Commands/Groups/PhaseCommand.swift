/// How the hour goes on.
package enum PhaseCommand: CaseIterable, Hashable, Sendable {
  case nextPhase, previousPhase

  var row: CommandRow {
    switch self {
    case .nextPhase:
      CommandRow(
        "nextPhase", (.session, ">"), title: ("Phase weiter", "Next phase"),
        help: "Geht zur nächsten Phase.", "Goes on to the next phase.")
    case .previousPhase:
      CommandRow(
        "previousPhase", (.session, "<"), title: ("Phase zurück", "Previous phase"),
        help: "Öffnet die vorige Phase wieder.", "Opens the phase before again.")
    }
  }
}
