package import Screen

/// Which keys ask for which command in which context, as the rows of the commands say: dispatch, hints, help, palette
/// and the printed key table are made from it.
package struct Keymap: Equatable, Sendable {
  /// One key, or a few in a row, for one command in one context.
  package struct Binding: Equatable, Sendable {
    package let command: Command
    package let context: Context
    package let keys: [Key]
  }

  /// What a row of keys pressed so far means.
  package enum Match: Equatable, Sendable {
    case command(Command)
    /// The beginning of one or more sequences.
    case prefix([Binding])
    case nothing
  }

  package let bindings: [Binding]

  /// The keys of the program, the same in both languages.
  package static let standard = Keymap(of: Command.allCases)

  /// What `keys` mean where `contexts` are active.
  package func match(_ keys: [Key], in contexts: [Context]) -> Match {
    let active = bindings.filter { contexts.contains($0.context) && $0.keys.starts(with: keys) }
    if let exact = active.first(where: { $0.keys.count == keys.count }) { return .command(exact.command) }
    return active.isEmpty ? .nothing : .prefix(active)
  }

  /// The keys of a command in a context, as they are shown.
  package func keys(for command: Command, in context: Context) -> [String] {
    bindings.filter { $0.command == command && $0.context == context }.map {
      $0.keys.map(\.name).joined(separator: " ")
    }
  }

  /// The first key of a command wherever it is bound; nil when it is reached through the palette only.
  package func firstKey(of command: Command, in contexts: [Context] = Context.allCases) -> String? {
    bindings.first { $0.command == command && contexts.contains($0.context) }?.keys.map(\.name).joined(separator: " ")
  }

  private init(of commands: [Command]) {
    bindings = commands.flatMap { command in
      command.row.homes.flatMap { home in
        home.keys.map { keys in
          Binding(
            command: command, context: home.context,
            keys: keys.split(separator: " ").compactMap { Key(name: String($0)) })
        }
      }
    }
  }
}
