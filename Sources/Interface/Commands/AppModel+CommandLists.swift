import Words

/// Lists of commands as they are shown: found by words, and as help.
extension AppModel {
  /// Commands whose title, help, other words or name contain what was typed; those that apply here first. Where there
  /// is none, those with all of its words in any order, and then those that are meant when two letters were swapped.
  package func paletteCommands(matching text: String) -> [Command] {
    let search = CommandSearch(text, in: texts.language)
    let all = Command.allCases.filter(\.isFoundByName)
    for kind in CommandSearch.Kind.allCases {
      let places = all.compactMap { command in
        search.match(command, kind).map { match in
          (command: command, rank: match + (command.contexts.contains(where: contexts.contains) ? 0 : 3))
        }
      }
      if !places.isEmpty { return (0..<6).flatMap { rank in places.filter { $0.rank == rank }.map(\.command) } }
    }
    return []
  }

  /// The commands of the contexts that are active, those of the nearest context first.
  private var helpCommands: [(command: Command, context: Context)] {
    let commands = contexts.reversed().flatMap { context in
      Command.allCases.filter { $0.contexts.contains(context) && $0.isToldOfInHelp }.map { ($0, context) }
    }
    let leading = Self.leadingInHelp
    return leading.flatMap { command in commands.filter { $0.0 == command } }
      + commands.filter { !leading.contains($0.0) }
  }

  /// One row of help a command of the contexts that are active, keys first, those without a key last.
  package var helpRows: [(keys: String, text: String)] {
    let rows = helpCommands.map { command, context in
      let keys = keymap.keys(for: command, in: context)
      let shown = command == .person(1) ? "1…9 0" : keys.count > 3 ? "\(keys[0])…" : keys.joined(separator: " ")
      return (keys: shown, text: texts.help(of: command, in: context))
    }
    return rows.filter { !$0.keys.isEmpty } + rows.filter { $0.keys.isEmpty }
  }

  /// A disturbance takes precedence in the help as in the hour; then comes how the hour goes on and back.
  private static let leadingInHelp: [Command] = [.hour(.disturbance), .phase(.nextPhase), .phase(.previousPhase)]

  /// The keys that are one press, by the context in which they mean something: those of the hour that come first, then
  /// the nearest context.
  var helpGroups: [(context: Context, keys: [(key: String, words: String)])] {
    let leading = contexts.contains(.session) ? [(context: Context.session, commands: Self.leadingInHelp)] : []
    let others = contexts.reversed().map { context in
      let here = helpCommands.filter { $0.context == context && !Self.leadingInHelp.contains($0.command) }
      return (context: context, commands: here.map(\.command))
    }
    return (leading + others).map { context, commands in
      let single = commands.compactMap { command -> (key: String, words: String)? in
        guard let key = keymap.keys(for: command, in: context).first(where: { !$0.contains(" ") }) else { return nil }
        return command == .person(1) ? (key: "1…9 0", words: texts.people) : (key: key, words: texts.short(command))
      }
      return (context: context, keys: single)
    }.filter { !$0.keys.isEmpty }
  }
}

extension Command {
  /// Whether somebody looks for it by a name: people have numbers instead.
  fileprivate var isFoundByName: Bool {
    if case .person = self { false } else { true }
  }

  /// Of the people's numbers the first stands for all.
  fileprivate var isToldOfInHelp: Bool { isFoundByName || self == .person(1) }
}
