import Dialogue

/// All keys that have a fixed meaning, each once, by the moment in which they are needed: to be printed and laid beside
/// the keyboard.
struct KeyCard {
  /// The parts of the card that have a key, in their order.
  let parts: [(moment: KeyCardMoment, rows: [KeyCardRow])]

  init(_ keymap: Keymap = .standard) {
    let meanings = Self.meanings(of: keymap)
    parts = KeyCardMoment.allCases.compactMap { moment in
      let rows = Self.rows(meanings.filter { $0.moment == moment }.map { ($0.command, $0.keys) }, at: moment)
      return rows.isEmpty ? nil : (moment, rows)
    }
  }

  /// Every row of keys with what it asks for, once, however many contexts it does so in.
  private static func meanings(of keymap: Keymap) -> [(moment: KeyCardMoment, command: Command, keys: String)] {
    var meanings: [(command: Command, keys: String, contexts: [Context])] = []
    for binding in keymap.bindings {
      let keys = binding.keys.map(\.name).joined(separator: " ")
      if let known = meanings.firstIndex(where: { $0.command == binding.command && $0.keys == keys }) {
        meanings[known].contexts.append(binding.context)
      } else {
        meanings.append((binding.command, keys, [binding.context]))
      }
    }
    return meanings.map { (KeyCardMoment($0.command, $0.keys, in: $0.contexts), $0.command, $0.keys) }
  }

  /// One row a command, moods and people together; the frequent ones first.
  private static func rows(_ meanings: [(command: Command, keys: String)], at moment: KeyCardMoment) -> [KeyCardRow] {
    var rows: [(commands: [Command], keys: [String])] = []
    for (command, keys) in meanings {
      let place = rows.firstIndex { row in
        row.commands.contains(command) || row.commands.contains { $0.isOneOfMany && $0.group == command.group }
      }
      guard let place else {
        rows.append(([command], [keys]))
        continue
      }
      if !rows[place].commands.contains(command) { rows[place].commands.append(command) }
      rows[place].keys.append(keys)
    }
    let frequent = moment.frequent
    func rank(_ row: (commands: [Command], keys: [String])) -> Int {
      frequent.firstIndex { row.commands.contains($0) } ?? frequent.count
    }
    return rows.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map { _, row in
      KeyCardRow(commands: row.commands, keys: row.keys, isFrequent: rank(row) < frequent.count)
    }
  }
}

extension Command {
  /// Whether its keys are told together with those of its neighbours.
  fileprivate var isOneOfMany: Bool {
    switch self {
    case .mood, .person: true
    default: false
    }
  }
}
