/// How the hour goes on.
package enum PhaseCommand: String, CommandGroup {
  case nextPhase, previousPhase

  var row: CommandRow {
    switch self {
    case .nextPhase:
      called("Phase weiter", "Next phase", (.session, ">"))
        .synonyms("beenden, abschließen, Ende, weiter", "end, close, finish, continue")
        .help("Geht zur nächsten Phase.", "Goes on to the next phase.")
    case .previousPhase:
      called("Phase zurück", "Previous phase", (.session, "<"))
        .help("Öffnet die vorige Phase wieder.", "Opens the phase before again.")
    }
  }
}
