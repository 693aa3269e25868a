/// Going through lists.
package enum ListCommand: CaseIterable, Hashable, Sendable {
  case openRow, selectUp, selectDown, selectLeft, selectRight, pageUp, pageDown

  var row: CommandRow {
    switch self {
    case .selectUp:
      CommandRow(
        "selectUp", [.preparation, .topics, .exchange, .needs, .review, .board, .partners, .report], "Up",
        title: ("Nach oben", "Up"), help: "Wählt die Zeile darüber.", "Selects the row above.")
    case .selectDown:
      CommandRow(
        "selectDown", [.preparation, .round, .topics, .exchange, .needs, .review, .board, .partners, .report], "Down",
        title: ("Nach unten", "Down"), help: "Wählt die Zeile darunter.", "Selects the row below.")
    case .selectLeft:
      CommandRow(
        "selectLeft", [.round, .review, .board, .report], "Left", title: ("Vorige Antwort", "Previous answer"),
        help: "Wählt die vorige Antwort an die Gruppe.", "Selects the previous answer to the group."
      ).doing("Zeigt den Durchlauf davor.", "Shows the cycle before.", in: .review, .board, .report)
    case .selectRight:
      CommandRow(
        "selectRight", [.round, .review, .board, .report], "Right", title: ("Nächste Antwort", "Next answer"),
        help: "Wählt die nächste Antwort an die Gruppe.", "Selects the next answer to the group."
      ).doing("Zeigt den Durchlauf danach.", "Shows the cycle after.", in: .review, .board, .report)
    case .pageUp:
      CommandRow(
        "pageUp", [.board, .partners, .report], "PgUp", title: ("Seite zurück", "Page up"),
        help: "Blättert eine Seite zurück.", "Goes back a page.")
    case .pageDown:
      CommandRow(
        "pageDown", [.board, .partners, .report], "PgDn", title: ("Seite weiter", "Page down"),
        help: "Blättert eine Seite weiter.", "Goes on a page.")
    case .openRow:
      CommandRow(
        "openRow", [.review, .board, .partners], "Enter", title: ("Zeile öffnen", "Open the row"),
        help: "Zeigt, was hinter der Zeile steht; noch einmal schließt es.",
        "Shows what is behind the row; again closes it.")
    }
  }
}
