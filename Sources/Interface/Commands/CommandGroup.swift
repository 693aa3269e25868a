import Words

/// Commands that are done in one place. Other programs and habits rely on the names of the cases: they are never changed.
protocol CommandGroup: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Where the command has its keys, and what it is called.
  var row: CommandRow { get }
}

extension CommandGroup {
  func called(
    _ german: String, _ english: String, short: CommandName.Pair? = nil, _ homes: (Context, keys: String)...
  ) -> CommandName {
    CommandName(id: rawValue, title: Bilingual(german, english), short: short, homes: homes)
  }

  /// A command with the same keys in all of `contexts`.
  func called(
    _ german: String, _ english: String, short: CommandName.Pair? = nil, in contexts: [Context], _ keys: String
  ) -> CommandName {
    CommandName(id: rawValue, title: Bilingual(german, english), short: short, homes: contexts.map { ($0, keys) })
  }
}
