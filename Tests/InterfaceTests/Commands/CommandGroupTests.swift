import Interface
import Screen
import Testing
import Words

@Suite("Groups of commands")
struct CommandGroupTests {
  /// The compiler asks for a name for every new group, and the test for its commands.
  private static let groups: Set = [
    "general", "go", "start", "presence", "access", "participant", "hour", "fairness", "technology", "mark", "note",
    "prompts", "mood", "round", "topics", "merging", "person", "turn", "talk", "plan", "method", "need", "sorting",
    "page",
    "groupBy",
    "board", "partners", "statement", "report", "list",
  ]

  private static func group(of command: Command) -> String {
    switch command {
    case .general: "general"
    case .go: "go"
    case .start: "start"
    case .presence: "presence"
    case .access: "access"
    case .participant: "participant"
    case .hour: "hour"
    case .fairness: "fairness"
    case .technology: "technology"
    case .mark: "mark"
    case .note: "note"
    case .prompts: "prompts"
    case .mood: "mood"
    case .round: "round"
    case .topics: "topics"
    case .merging: "merging"
    case .person: "person"
    case .turn: "turn"
    case .talk: "talk"
    case .plan: "plan"
    case .method: "method"
    case .need: "need"
    case .sorting: "sorting"
    case .page: "page"
    case .groupBy: "groupBy"
    case .board: "board"
    case .partners: "partners"
    case .statement: "statement"
    case .report: "report"
    case .list: "list"
    }
  }

  @Test("are all listed, each with its commands once and under one name")
  func complete() {
    #expect(Set(Command.allCases.map(Self.group)) == Self.groups)
    #expect(Set(Command.allCases).count == Command.allCases.count)
    #expect(Set(Command.allCases.map(\.id)).count == Command.allCases.count)
    for command in Command.allCases {
      #expect(Command(id: command.id) == command)
    }
    #expect(Command(id: "nobody") == nil)
  }

  @Test("name keys that every keyboard has, as they are read")
  func keys() {
    for command in Command.allCases {
      let written = command.contexts.flatMap { Keymap.standard.keys(for: command, in: $0) }
      #expect(
        written.allSatisfy { !$0.isEmpty && $0.split(separator: " ").allSatisfy { Key(name: String($0)) != nil } })
      #expect(Set(command.contexts).count == command.contexts.count)
    }
  }

  @Test("have a word or two in the bottom line for each of their commands")
  func short() {
    for language in Language.allCases {
      let texts = Texts(language)
      for command in Command.allCases {
        #expect(
          !texts.title(of: command).hasSuffix(".") && texts.help(of: command).count > texts.title(of: command).count / 2
        )
      }
    }
  }
}
