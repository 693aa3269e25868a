/// Going through lists.
package enum ListCommand: String, CommandGroup {
  case openRow, selectUp, selectDown, selectLeft, selectRight, pageUp, pageDown

  private static let withRows: [Context] = [
    .today, .preparation, .topics, .exchange, .needs, .disturbance, .review, .board, .partners, .report,
  ]
  private static let withPages: [Context] = withRows.filter { $0 != .exchange }

  var row: CommandRow {
    switch self {
    case .selectUp:
      called("Nach oben", "Up", in: Self.withRows, "Up").help("Wählt die Zeile darüber.", "Selects the row above.")
    case .selectDown:
      called("Nach unten", "Down", in: Self.withRows + [.round], "Down")
        .help("Wählt die Zeile darunter.", "Selects the row below.")
        .doing("Blättert nach unten.", "Scrolls down.", in: .today, .preparation, .disturbance, .report)
    case .selectLeft:
      called("Vorige Antwort", "Previous answer", in: [.round, .review, .board, .report], "Left")
        .help("Wählt die vorige Antwort an die Gruppe.", "Selects the previous answer to the group.")
        .doing("Zeigt den Durchlauf davor.", "Shows the cycle before.", in: .review, .board, .report)
    case .selectRight:
      called("Nächste Antwort", "Next answer", in: [.round, .review, .board, .report], "Right")
        .help("Wählt die nächste Antwort an die Gruppe.", "Selects the next answer to the group.")
        .doing("Zeigt den Durchlauf danach.", "Shows the cycle after.", in: .review, .board, .report)
    case .pageUp:
      called("Seite zurück", "Page up", in: Self.withPages, "PgUp")
        .help("Blättert eine Seite zurück.", "Goes back a page.")
    case .pageDown:
      called("Seite weiter", "Page down", in: Self.withPages, "PgDn")
        .help("Blättert eine Seite weiter.", "Goes on a page.")
    case .openRow:
      called("Zeile öffnen", "Open the row", in: [.review, .board, .partners], "Enter")
        .help(
          "Zeigt, was hinter der Zeile steht; noch einmal schließt es.",
          "Shows what is behind the row; again closes it.")
    }
  }
}
