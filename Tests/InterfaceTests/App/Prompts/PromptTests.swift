import Content
import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("Prompts in the hour")
struct PromptTests {
  private func keys(_ trainer: Trainer) -> [String] { trainer.model.shownPrompts.map(\.key) }

  @Test("is pinned at once by the digit of its place, and let go by the same two keys")
  func pinnedByDigit() throws {
    var trainer = try Trainer(in: .exchange)
    let second = trainer.model.shownPrompts[1]
    trainer.press("m 2")
    #expect(trainer.model.pinnedPrompt == second && trainer.model.shownPrompts.first == second)
    trainer.press("m 1")
    #expect(trainer.model.pinnedPrompt == nil)
    trainer.press("m 4")
    #expect(trainer.refusal == "An diesem Platz steht keine Frage." && trainer.model.pinnedPrompt == nil)
  }

  @Test("are three at a time, the next three with a key, and never move on by themselves")
  func paging() throws {
    var trainer = try Trainer(in: .exchange)
    #expect(keys(trainer) == ["ex.start", "ex.reflect", "ex.affirm"])
    trainer.press("2 Space b")
    trainer.tell(.ticked)
    #expect(keys(trainer) == ["ex.start", "ex.reflect", "ex.affirm"])
    trainer.press("f")
    #expect(keys(trainer) == ["ex.summary", "ex.evoke", "ex.why"])
    for _ in 2...8 { trainer.press("f") }
    #expect(keys(trainer) == ["ex.start", "ex.reflect", "ex.affirm"])
  }

  @Test("stay in sight when pinned, from page to page, phase to phase and after a restart, until let go")
  func pinned() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("m k 2")
    #expect(trainer.said == "Die Frage bleibt stehen.")
    #expect(keys(trainer) == ["ex.reflect", "ex.start", "ex.affirm"])
    trainer.press("f")
    #expect(keys(trainer) == ["ex.reflect", "ex.summary", "ex.evoke", "ex.why"])
    trainer.press("> ")
    #expect(keys(trainer) == ["ex.reflect", "need.ask", "need.share", "need.who"])
    try trainer.startAgain()
    trainer.press("Enter")
    #expect(trainer.text().contains("» Ich habe verstanden: … Stimmt das so?"))
    trainer.press("m k")
    #expect(keys(trainer) == ["need.ask", "need.share", "need.who"])
  }

  @Test("are one line of the journal with the key when pinned, and none when turned")
  func journal() throws {
    var trainer = try Trainer(in: .exchange)
    let before = trainer.effects.count
    trainer.press("f f m k 1")
    let lines = trainer.effects.dropFirst(before).compactMap { effect -> SessionEntry.Change? in
      guard case .write(.append(let entries, _, from: _)) = effect else { return nil }
      return entries.first?.change
    }
    #expect(lines == [.event(.frame(.promptPinned(key: "ex.confidence")))])
    #expect(trainer.effects.count == before + 1)
  }

  @Test("are only those there are: another digit pins nothing")
  func noSuchPrompt() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("m k 4")
    #expect(trainer.refusal != nil && trainer.session?.pinnedPrompt == nil)
    trainer.press("Esc")
    #expect(trainer.model.entry == nil)
  }

  @Test("say when there are no others")
  func allInSight() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("f")
    #expect(keys(trainer) == ["prep.focus", "prep.loop"])
    #expect(trainer.said == "Mehr Fragen gibt es hier nicht.")
  }

  @Test("are none after the hour", arguments: ["f", "m k"])
  func wrapUp(key: String) throws {
    var trainer = try Trainer(in: .wrapUp)
    trainer.press(key)
    #expect(trainer.refusal == "Hier gibt es keine Fragen.")
  }

  @Test(
    "can be read in every phase after one key when no break is on, in the smallest window too, and never on the timer",
    arguments: [Scene.preparation, .checkIn, .topics, .exchange, .needs, .checkOut])
  func readable(scene: Scene) throws {
    for (rows, columns) in [(20, 60), (24, 80)] {
      var trainer = try Trainer(in: scene)
      let digits = trainer.screen(rows: rows, columns: columns).lines.count { $0.contains("█") }
      trainer.press("f")
      let lines = trainer.screen(rows: rows, columns: columns).lines
      for prompt in trainer.model.shownPrompts {
        let words = prompt.text[.german].split(separator: " ").prefix(3).joined(separator: " ")
        #expect(lines.contains { $0.contains("– " + words) }, "\(words)\(lines.joined(separator: "\n"))")
      }
      #expect(lines.count { $0.contains("█") } == digits)
      #expect(lines[0].contains(scene.time.prefix(5)))
    }
  }

  @Test("in the smallest window still say who is next")
  func next() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("f")
    let text = trainer.text(rows: 20, columns: 60)
    #expect(text.contains("Als Nächstes: 3 Olena") && text.contains("Mehmet spricht"))
    trainer.press("2")
    #expect(trainer.text(rows: 20, columns: 60).contains("1. 3 Olena"))
  }
}
