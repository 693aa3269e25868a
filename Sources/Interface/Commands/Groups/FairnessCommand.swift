/// Who gets a word in.
package enum FairnessCommand: String, CommandGroup {
  case listensToday, talkShares

  var row: CommandRow {
    switch self {
    case .listensToday:
      called("Hört heute zu", "Listens today", (.session, "p h"))
        .help(
          "Jemand möchte heute nur zuhören; noch einmal lädt wieder ein.",
          "Somebody only listens today; again invites the person.")
    case .talkShares:
      called("Redeanteile", "Talk shares", (.session, ""))
        .help(
          "Zeigt, wie sich die Redezeit verteilt; nur hier zu sehen.",
          "Shows how the speaking time is shared; seen only here.")
    }
  }
}
