import Interface
import Screen
import Testing
import Words

@Suite("The key table")
struct KeymapTests {
  private let phases: [[Context]] = [
    [.anywhere, .today], [.anywhere, .session, .preparation], [.anywhere, .session, .round],
    [.anywhere, .session, .topics], [.anywhere, .session, .exchange], [.anywhere, .session, .needs],
    [.anywhere, .session, .disturbance], [.anywhere, .review], [.anywhere, .board], [.anywhere, .partners],
    [.anywhere, .report],
  ]

  @Test("gives no key two meanings where it is active")
  func noDoubleMeaning() {
    for contexts in phases {
      let active = Keymap.standard.bindings.filter { contexts.contains($0.context) }
      for binding in active {
        let same = active.filter {
          $0 != binding && ($0.keys.starts(with: binding.keys) || binding.keys.starts(with: $0.keys))
        }
        #expect(same.isEmpty, "\(binding.command) and \(same.map(\.command)) in \(contexts)")
      }
    }
  }

  @Test("uses only keys that every keyboard has and no terminal eats")
  func allowedKeys() {
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789 +-?:<>"
    let named: [Key] = [.enter, .escape, .tab, .up, .down, .left, .right, .pageUp, .pageDown, .redraw]
    for key in Keymap.standard.bindings.flatMap(\.keys) {
      if case .character(let character) = key {
        #expect(letters.contains(character))
      } else {
        #expect(named.contains(key))
      }
    }
  }

  @Test("knows every context in which a command is at home")
  func contexts() {
    for binding in Keymap.standard.bindings {
      #expect(binding.command.contexts.contains(binding.context), "\(binding.command)")
    }
  }

  @Test("has a name and a sentence for every command in both languages")
  func texts() {
    for language in Language.allCases {
      let texts = Texts(language)
      for command in Command.allCases {
        #expect(!texts.title(of: command).isEmpty && texts.title(of: command) != command.id)
        #expect(texts.help(of: command).hasSuffix("."))
      }
      #expect(Set(Command.allCases.map(texts.title)).count > Command.allCases.count - 4)
    }
  }
}
