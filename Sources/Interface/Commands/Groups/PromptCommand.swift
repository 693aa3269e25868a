/// What the facilitator could say.
package enum PromptCommand: String, CommandGroup {
  case crisisCard, nextPrompts, pinPrompt, afterHardship

  var row: CommandRow {
    switch self {
    case .crisisCard:
      called("Krisenkarte", "Crisis card", in: [.today, .review, .board, .report, .session, .partners], "k")
        .synonyms("Notfall, Telefonseelsorge", "emergency, helpline")
        .help("Zeigt Nummern und Sätze; schreibt nichts auf.", "Shows numbers and sentences; writes nothing down.")
    case .nextPrompts:
      called("Andere Fragen", "Other prompts", (.session, "f"))
        .help(
          "Zeigt die nächsten drei Fragen, in der Pause die nächste Übung.",
          "Shows the next three prompts, in a break the next exercise.")
    case .pinPrompt:
      called("Frage anheften", "Pin a prompt", (.session, "m k,m 1,m 2,m 3,m 4"))
        .help(
          "Lässt eine Frage stehen, auch gleich mit ihrer Ziffer; noch einmal löst sie wieder.",
          "Keeps a prompt in sight, at once with its digit; again lets it go.")
    case .afterHardship:
      called("Nach etwas Schwerem", "After hardship", (.session, ""))
        .help(
          "Fragt bei diesem Thema zuerst, was hilft; schreibt nichts auf.",
          "On this topic asks first what helps; writes nothing down.")
    }
  }
}
