import Screen
import Testing
import Words

@testable import Interface

@Suite("Groups of commands")
struct CommandGroupTests {
  @Test("hold every command once and under one name")
  func complete() {
    #expect(Set(Command.allCases).count == Command.allCases.count)
    #expect(Set(Command.allCases.map(\.id)).count == Command.allCases.count)
    for command in Command.allCases {
      #expect(Command(id: command.id) == command && command.group.rows.map(\.command).contains(command))
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
      for command in Command.allCases {
        let words = Texts(language).short(command)
        #expect(!words.isEmpty && words.count <= 36 && !words.hasSuffix("."), "\(words)")
      }
    }
  }
}
