/// The speaking list, and the topic that is talked about.
package enum TalkCommand: String, CommandGroup {
  case moveUp, moveDown, clearHands, letHandGo, chooseOrder, extendTopic, countThumbs, nextTopic

  var row: CommandRow {
    switch self {
    case .moveUp:
      called("Früher drannehmen", "Move up", short: ("früher dran", "earlier"), (.exchange, "PgUp"))
        .help("Rückt die Wortmeldung nach vorn.", "Moves the raised hand forward.")
    case .moveDown:
      called("Später drannehmen", "Move down", short: ("später dran", "later"), (.exchange, "PgDn"))
        .help("Rückt die Wortmeldung nach hinten.", "Moves the raised hand back.")
    case .clearHands:
      called("Redeliste leeren", "Clear hands", (.exchange, "l"))
        .help("Nimmt alle Wortmeldungen weg.", "Takes all raised hands away.")
    case .letHandGo:
      called(
        "Offene Meldung ist erledigt", "Open hand is done", short: ("erledigt", "done"), in: [.needs, .round], "Tab"
      )
      .help(
        "Nimmt die erste offene Meldung von der Liste.", "Takes the first open hand off the list.")
    case .chooseOrder:
      called("Reihenfolge", "Order", (.exchange, "p r"))
        .help(
          "Ordnet die Redeliste anders: Erstbeiträge, Redezeit, Meldung.",
          "Orders the speaking list another way: first turns, time spoken, raised hands.")
    case .extendTopic:
      called("Verlängern", "Extend", short: ("verlängern", "extend"), (.exchange, "z"))
        .help(
          "Gibt dem Thema vier Minuten mehr, wenn die Daumen hoch sind.",
          "Gives the topic four more minutes when thumbs are up.")
    case .countThumbs:
      called("Daumen zählen", "Count thumbs", (.exchange, ""))
        .help(
          "Schreibt zur letzten Verlängerung auf, wie die Daumen standen.",
          "Notes with the last extension how the thumbs stood.")
    case .nextTopic:
      called("Nächstes Thema", "Next topic", short: ("nächstes Thema", "next topic"), (.exchange, "Right"))
        .help("Geht zum nächsten Thema.", "Goes to the next topic.")
    }
  }
}
