/// Commands about prompts and about how the talk is shared out.
extension Texts {
  static func promptText(of command: Command) -> CommandText? {
    switch command {
    case .nextPrompts:
      CommandText(
        ("Andere Fragen", "Zeigt die nächsten drei Fragen, in der Pause die nächste Übung."),
        ("Other prompts", "Shows the next three prompts, in a break the next exercise."))
    case .pinPrompt:
      CommandText(
        ("Frage anheften", "Lässt eine Frage stehen, auch gleich mit ihrer Ziffer; noch einmal löst sie wieder."),
        ("Pin a prompt", "Keeps a prompt in sight, at once with its digit; again lets it go."))
    case .afterHardship:
      CommandText(
        ("Nach etwas Schwerem", "Fragt bei diesem Thema zuerst, was hilft; schreibt nichts auf."),
        ("After hardship", "On this topic asks first what helps; writes nothing down."))
    case .talkShares:
      CommandText(
        ("Redeanteile", "Zeigt, wie sich die Redezeit verteilt; nur hier zu sehen."),
        ("Talk shares", "Shows how the speaking time is shared; seen only here."))
    case .listensToday:
      CommandText(
        ("Hört heute zu", "Jemand möchte heute nur zuhören; noch einmal lädt wieder ein."),
        ("Listens today", "Somebody only listens today; again invites the person."))
    default: nil
    }
  }
}
