import Words

/// All there is to know of one command but what it does: its name, its keys by context, and its words.
package struct CommandRow: Equatable, Sendable {
  /// Where the command is at home, and with which keys there; without any it is found by its name.
  struct Home: Equatable, Sendable {
    let context: Context
    /// Each one key, or a few in a row.
    let keys: [String]
  }

  /// The name that other programs and habits rely on; never changed.
  let id: String
  /// In the order in which a key to show is looked for.
  let homes: [Home]
  /// What the command is called.
  let title: Bilingual
  /// A word or two for the bottom line; nil where the title is short enough.
  let short: Bilingual?
  /// What it does, in one sentence.
  let help: Bilingual
  /// Other words for it; only their beginnings are looked for.
  let synonyms: Bilingual
  /// What it does in a context where that is something else.
  private var helpByContext: [Context: Bilingual] = [:]

  init(_ name: CommandName, _ help: Bilingual) {
    id = name.id
    homes = name.homes.map { Home(context: $0, keys: $1.split(separator: ",").map(String.init)) }
    title = name.title
    short = name.short.map { Bilingual($0.german, $0.english) }
    self.help = help
    synonyms = Bilingual(name.synonyms.german, name.synonyms.english)
  }

  /// The same, doing something else in `contexts`.
  func doing(_ german: String, _ english: String, in contexts: Context...) -> CommandRow {
    var row = self
    for context in contexts { row.helpByContext[context] = Bilingual(german, english) }
    return row
  }

  /// What it does in `context`.
  func help(in context: Context) -> Bilingual { helpByContext[context] ?? help }
}
