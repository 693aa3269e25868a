/// The speaking list, and the topic that is talked about.
package enum TalkCommand: CaseIterable, Hashable, Sendable {
  case moveUp, moveDown, clearHands, chooseOrder, extendTopic, nextTopic

  var row: CommandRow {
    switch self {
    case .moveUp:
      CommandRow(
        "moveUp", (.exchange, "PgUp"), title: ("Früher drannehmen", "Move up"),
        help: "Rückt die Wortmeldung nach vorn.", "Moves the raised hand forward.")
    case .moveDown:
      CommandRow(
        "moveDown", (.exchange, "PgDn"), title: ("Später drannehmen", "Move down"),
        help: "Rückt die Wortmeldung nach hinten.", "Moves the raised hand back.")
    case .clearHands:
      CommandRow(
        "clearHands", (.exchange, "l"), title: ("Redeliste leeren", "Clear hands"),
        help: "Nimmt alle Wortmeldungen weg.", "Takes all raised hands away.")
    case .chooseOrder:
      CommandRow(
        "chooseOrder", (.exchange, "p r"), title: ("Reihenfolge", "Order"),
        help: "Ordnet die Redeliste anders: Erstbeiträge, Redezeit, Meldung.",
        "Orders the speaking list another way: first turns, time spoken, raised hands.")
    case .extendTopic:
      CommandRow(
        "extendTopic", (.exchange, "z"), title: ("Verlängern", "Extend"), short: ("verlängern", "extend"),
        help: "Gibt dem Thema vier Minuten mehr, wenn die Daumen hoch sind.",
        "Gives the topic four more minutes when thumbs are up.")
    case .nextTopic:
      CommandRow(
        "nextTopic", (.exchange, "Right"), title: ("Nächstes Thema", "Next topic"),
        short: ("nächstes Thema", "next topic"), help: "Geht zum nächsten Thema.", "Goes to the next topic.")
    }
  }
}
