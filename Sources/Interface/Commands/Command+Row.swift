extension Command {
  /// Where the command has its keys, and what it is called.
  package var row: CommandRow {
    guard let row = Self.rows[self] else { preconditionFailure("a command that no group lists") }
    return row
  }

  private static let rows = Dictionary(uniqueKeysWithValues: allRows.map { ($0.command, $0.row) })

  /// The stable name: other programs know it.
  package var id: String { row.id }

  /// The command of that name.
  package init?(id: String) {
    guard let command = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = command
  }

  /// Where the command is at home, with keys or without.
  package var contexts: [Context] { row.homes.map(\.context) }

  /// The digits 1…9 and 0, then Tab and the digits 1…6.
  static func row(ofPerson number: Int) -> CommandRow {
    let key = number > 10 ? "Tab \(number - 10)" : String(number % 10)
    let row = CommandName(
      "person\(number)", "Person \(number)", "Person \(number)", (.exchange, key), (.disturbance, key)
    ).help("Ziffer: die Person meldet sich oder nimmt es zurück.", "Digit: the person raises a hand or lowers it.")
    guard number == 1 else { return row }
    return row.doing("Ziffer: die Person spricht jetzt.", "Digit: the person speaks now.", in: .disturbance)
  }
}
