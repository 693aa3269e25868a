import Content
import Dialogue
import Interface
import Testing

@Suite("After hardship")
struct HardshipTests {
  private func keys(_ trainer: Trainer) -> [String] { trainer.model.shownPrompts.map(\.key) }

  @Test("comes first what helps, on all pages without a miracle, and again the usual prompts")
  func coping() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.run(.prompts(.afterHardship))
    #expect(keys(trainer) == ["ex.coping", "ex.affirm", "ex.reflect"])
    #expect(trainer.text().contains("Fragen: was hilft 1/2"))
    for _ in 1...3 {
      trainer.press("f")
      #expect(!keys(trainer).contains("ex.miracle"))
    }
    trainer.run(.prompts(.afterHardship))
    #expect(keys(trainer) == ["ex.start", "ex.reflect", "ex.affirm"])
    #expect(trainer.said == "Wieder die Fragen der Phase.")
  }

  @Test("leaves no trace: no line, no draft, nothing to take back, nothing after a restart")
  func noTrace() throws {
    var trainer = try Trainer(in: .exchange)
    let before = trainer
    trainer.run(.prompts(.afterHardship))
    #expect(trainer.effects == before.effects && trainer.model.history == before.model.history)
    try trainer.startAgain()
    trainer.press("Enter")
    #expect(!trainer.model.isAfterHardship)
  }

  @Test("holds for this topic only")
  func otherTopic() throws {
    var trainer = try Trainer(in: .afterTurns)
    trainer.run(.prompts(.afterHardship))
    trainer.press("5 Space")
    #expect(keys(trainer).first == "ex.coping")
    trainer.press("Right")
    #expect(keys(trainer).first == "ex.start")
  }

  @Test("holds back a pinned miracle")
  func pinnedMiracle() throws {
    var trainer = try Trainer(in: .exchange)
    while !keys(trainer).contains("ex.miracle") { trainer.press("f") }
    let digit = (keys(trainer).firstIndex(of: "ex.miracle") ?? 0) + 1
    trainer.press("m k \(digit)")
    #expect(keys(trainer).first == "ex.miracle")
    trainer.run(.prompts(.afterHardship))
    #expect(!keys(trainer).contains("ex.miracle"))
    trainer.run(.prompts(.afterHardship))
    #expect(keys(trainer).first == "ex.miracle")
  }

  @Test("belongs to the hour", arguments: [Scene.preparation, .wrapUp])
  func onlyLive(scene: Scene) throws {
    var trainer = try Trainer(in: scene)
    trainer.run(.prompts(.afterHardship))
    #expect(trainer.refusal != nil && !trainer.model.isAfterHardship)
  }
}
