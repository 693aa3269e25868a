/// What the facilitator could say.
package enum PromptCommand: CaseIterable, Hashable, Sendable {
  case crisisCard, nextPrompts, pinPrompt, afterHardship

  var row: CommandRow {
    switch self {
    case .crisisCard:
      CommandRow(
        "crisisCard", [.today, .review, .board, .report, .session, .partners], "k",
        title: ("Krisenkarte", "Crisis card"),
        help: "Zeigt Nummern und Sätze; schreibt nichts auf.", "Shows numbers and sentences; writes nothing down.",
        synonyms: ("Notfall, Telefonseelsorge", "emergency, helpline"))
    case .nextPrompts:
      CommandRow(
        "nextPrompts", (.session, "f"), title: ("Andere Fragen", "Other prompts"),
        help: "Zeigt die nächsten drei Fragen, in der Pause die nächste Übung.",
        "Shows the next three prompts, in a break the next exercise.")
    case .pinPrompt:
      CommandRow(
        "pinPrompt", (.session, "m k,m 1,m 2,m 3,m 4"), title: ("Frage anheften", "Pin a prompt"),
        help: "Lässt eine Frage stehen, auch gleich mit ihrer Ziffer; noch einmal löst sie wieder.",
        "Keeps a prompt in sight, at once with its digit; again lets it go.")
    case .afterHardship:
      CommandRow(
        "afterHardship", (.session, ""), title: ("Nach etwas Schwerem", "After hardship"),
        help: "Fragt bei diesem Thema zuerst, was hilft; schreibt nichts auf.",
        "On this topic asks first what helps; writes nothing down.")
    }
  }
}
