import Words

/// Lists of commands as they are shown: found by words, and as help.
extension AppModel {
  /// Commands whose title, help, other words or name contain what was typed; those that apply here first.
  package func paletteCommands(matching text: String) -> [Command] {
    let wanted = text.lowercased()
    let places = Command.allCases.compactMap { command in
      command.isFoundByName ? rank(of: command, for: wanted).map { (command: command, rank: $0) } : nil
    }
    return (0..<6).flatMap { rank in places.filter { $0.rank == rank }.map(\.command) }
  }

  /// How early a command is listed, 0…5; nil when it has nothing of `wanted`. What is called so comes before what only
  /// mentions it.
  private func rank(of command: Command, for wanted: String) -> Int? {
    let row = command.row
    let title = row.titleToFind[texts.language]
    guard
      title.hasPrefix(wanted) || title.contains(wanted) || row.helpToFind[texts.language].contains(wanted)
        || row.synonymsToFind[texts.language].contains(" " + wanted)
    else { return nil }
    let match = title.hasPrefix(wanted) ? 0 : title.contains(wanted) ? 1 : 2
    return match + (command.contexts.contains(where: contexts.contains) ? 0 : 3)
  }

  /// One row of help a command of the contexts that are active, keys first, those without a key last.
  package var helpRows: [(keys: String, text: String)] {
    let commands = contexts.reversed().flatMap { context in
      Command.allCases.filter { $0.contexts.contains(context) && $0.isToldOfInHelp }.map { ($0, context) }
    }
    // A disturbance takes precedence in the help as in the hour; then comes how the hour goes on and back.
    let leading: [Command] = [.hour(.disturbance), .phase(.nextPhase), .phase(.previousPhase)]
    let first = leading.flatMap { command in commands.filter { $0.0 == command } }
    let rows = (first + commands.filter { !leading.contains($0.0) }).map { command, context in
      let keys = keymap.keys(for: command, in: context)
      let shown = command == .person(1) ? "1…9 0" : keys.count > 3 ? "\(keys[0])…" : keys.joined(separator: " ")
      return (keys: shown, text: texts.help(of: command, in: context))
    }
    return rows.filter { !$0.keys.isEmpty } + rows.filter { $0.keys.isEmpty }
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
