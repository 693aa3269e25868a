import Dialogue
import Words

extension Command {
  /// Where the command has its keys, and what it is called.
  package var row: CommandRow { Self.rows[self] ?? written }

  /// Every row made once: the palette looks through all of them for each letter that is typed.
  private static let rows = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.written) })

  private var written: CommandRow {
    switch self {
    case .general(let command): command.row
    case .go(let place): place.row
    case .start(let command): command.row
    case .phase(let command): command.row
    case .presence(let command): command.row
    case .access(let access): access?.row ?? AccessMode.rowOfQuestion
    case .participant(let command): command.row
    case .hour(let command): command.row
    case .fairness(let command): command.row
    case .technology(let command): command.row
    case .mark(let kind): kind.row
    case .note(let command): command.row
    case .prompts(let command): command.row
    case .mood(let mood): mood.row
    case .round(let command): command.row
    case .topics(let command): command.row
    case .merging(let command): command.row
    case .person(let number): Self.row(ofPerson: number)
    case .turn(let command): command.row
    case .talk(let command): command.row
    case .plan(let command): command.row
    case .method(let command): command.row
    case .need(let command): command.row
    case .sorting(let command): command.row
    case .page(let page): page.row
    case .groupBy(let grouping): grouping.row
    case .board(let command): command.row
    case .partners(let command): command.row
    case .statement(let kind): kind.row
    case .report(let command): command.row
    case .list(let command): command.row
    }
  }

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
  private static func row(ofPerson number: Int) -> CommandRow {
    let key = number > 10 ? "Tab \(number - 10)" : String(number % 10)
    let row = CommandRow(
      "person\(number)", [.exchange, .disturbance], key, title: ("Person \(number)", "Person \(number)"),
      help: "Ziffer: die Person meldet sich oder nimmt es zurück.", "Digit: the person raises a hand or lowers it.")
    guard number == 1 else { return row }
    return row.doing("Ziffer: die Person spricht jetzt.", "Digit: the person speaks now.", in: .disturbance)
  }
}
