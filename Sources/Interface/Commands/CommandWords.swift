import Dialogue
import Words

/// What a command is looked for in, in one language: folded, and every way in which it may be spelt in a line of its own.
struct CommandWords: Sendable {
  let title: String
  /// What it does, and its name.
  let help: String
  /// Each behind a blank: only their beginnings are looked for.
  let synonyms: String

  init(of row: CommandRow, in language: Language) {
    title = Self.toFind(row.title[language])
    help = Self.toFind("\(row.help[language]) \(row.id)")
    synonyms = Self.toFind(" \(row.synonyms[language])")
  }

  /// Those of a command by its name; made for all of them at once when somebody looks for one, because a program that
  /// starts must not wait for that.
  static func named(_ id: String, in language: Language) -> CommandWords? {
    switch language {
    case .german: german[id]
    case .english: english[id]
    }
  }

  private static let german = all(in: .german)
  private static let english = all(in: .english)

  private static func all(in language: Language) -> [String: CommandWords] {
    let words = Command.allCases.map { ($0.id, CommandWords(of: $0.row, in: language)) }
    return Dictionary(words) { first, _ in first }
  }

  private static func toFind(_ text: String) -> String { text.foldedSpellings.map { "\n" + $0 }.joined() }
}
