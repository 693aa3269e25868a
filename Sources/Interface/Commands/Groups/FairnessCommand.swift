/// Who gets a word in.
package enum FairnessCommand: CaseIterable, Hashable, Sendable {
  case listensToday, talkShares

  var row: CommandRow {
    switch self {
    case .listensToday:
      CommandRow(
        "listensToday", (.session, "p h"), title: ("Hört heute zu", "Listens today"),
        help: "Jemand möchte heute nur zuhören; noch einmal lädt wieder ein.",
        "Somebody only listens today; again invites the person.")
    case .talkShares:
      CommandRow(
        "talkShares", (.session, ""), title: ("Redeanteile", "Talk shares"),
        help: "Zeigt, wie sich die Redezeit verteilt; nur hier zu sehen.",
        "Shows how the speaking time is shared; seen only here.")
    }
  }
}
