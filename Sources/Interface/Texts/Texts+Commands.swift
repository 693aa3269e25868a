import Words

/// What commands are called and what they do, as their rows say it.
extension Texts {
  /// The name of a command.
  package func title(of command: Command) -> String { command.row.title[language] }

  /// What a command does, in one sentence.
  package func help(of command: Command) -> String { command.row.help[language] }

  /// What a command does in a context, where that differs from elsewhere.
  func help(of command: Command, in context: Context) -> String { command.row.help(in: context)[language] }

  /// The key of a command, for a sentence that names it.
  func key(of command: Command) -> String { Keymap.standard.firstKey(of: command).map(key(sequence:)) ?? "" }

  /// A word or two for the bottom line.
  func short(_ command: Command) -> String { (command.row.short ?? command.row.title)[language] }

  /// What a command is called behind a first key that says already that something is marked.
  func titleAfterPrefix(of command: Command) -> String {
    guard case .mark(let kind) = command else { return title(of: command) }
    return say(kind).capitalizedFirst
  }
}
