import Interface
import Screen
import Testing
import Words

/// Whatever a key does on the screen, somebody who sees nothing hears of it.
@Suite("Every command in lines")
struct EveryCommandSpokenTests {
  @Test("says at least one line when its key is pressed, in both languages", arguments: CommandCase.all)
  func keys(row: CommandCase) throws {
    for language in Language.allCases {
      var listener = Listener(try row.trainer(language))
      listener.press(row.before)
      let model = listener.trainer.model
      let bound = Keymap.standard.bindings.first {
        $0.command == row.command && model.contexts.contains($0.context)
      }
      guard let bound else { continue }
      for key in bound.keys {
        _ = listener.said()
        listener.press(key)
        if !listener.trainer.hasLeft { #expect(!listener.said().isEmpty, "\(key) in \(language)") }
      }
    }
  }

  @Test("says why it does not apply where it does not", arguments: [Scene.today, .exchange, .needs])
  func refusals(scene: Scene) throws {
    let start = try Listener(in: scene)
    for command in Command.allCases {
      guard let reason = start.trainer.model.reason(against: command, now: start.trainer.now) else { continue }
      var listener = start
      let title = listener.trainer.model.texts.title(of: command)
      let found = listener.trainer.model.paletteCommands(matching: title)
      guard let place = found.firstIndex(of: command) else { continue }
      listener.press(":")
      listener.type(title)
      for _ in 0..<place { listener.press(.down) }
      _ = listener.said()
      listener.press(.enter)
      #expect(listener.said().split(separator: "\n").contains { $0 == reason }, "\(command.id)")
    }
  }

  @Test("reads everything again in every context, with what the screen shows in its panels", arguments: Scene.allCases)
  func everything(scene: Scene) throws {
    var listener = try Listener(in: scene)
    listener.press("Ctrl-L")
    let all = listener.said()
    listener.press("Ctrl-L")
    #expect(listener.said() == all && all.split(separator: "\n").count > 3)
    #expect(!all.contains { $0.isOnlySeen }, "\(all)")
    #expect(!all.contains("  "))
  }
}

extension Trainer {
  /// Whether the program was left.
  fileprivate var hasLeft: Bool { effects.last == .quit }
}

extension Character {
  /// A sign of the screen that says nothing to somebody who does not see it.
  fileprivate var isOnlySeen: Bool {
    unicodeScalars.contains { (0x2500...0x259F).contains($0.value) } || "▶✓•»".contains(self)
  }
}
