import Content
import Testing

@Suite("Situations that come before the phase")
struct PromptSituationTests {
  let library: ContentLibrary

  init() throws { library = try ContentLibrary.builtIn() }

  @Test("have at least three prompts of their own", arguments: [PromptSituation.disturbance, .emotion, .afterHardship])
  func three(situation: PromptSituation) {
    #expect(library.prompts(in: situation).count >= 3)
    #expect(library.prompts(in: situation) != library.prompts(in: .phase("exchange")))
  }

  @Test("a disturbance: name it, speak for oneself, think of the rules")
  func disturbance() {
    #expect(library.prompts(in: .disturbance).prefix(3).map(\.key) == ["ex.disturb", "ex.imessage", "in.rule"])
  }

  @Test("somebody who cries is given time and choices, and is not told how to speak")
  func tears() {
    let keys = library.prompts(in: .emotion).map(\.key)
    #expect(keys == ["ex.tears", "ex.comfort", "ex.affirm", "ex.coping", "ex.reflect"])
    #expect(!PromptSituation.emotion.isCalm)
  }

  @Test("after hardship comes first what helps, and never a miracle")
  func afterHardship() {
    let prompts = library.prompts(in: .afterHardship)
    #expect(prompts.first?.technique == "coping question")
    #expect(!prompts.contains { $0.technique == "miracle question" || $0.onlyInCalm })
    #expect(library.prompts.filter(\.onlyInCalm).map(\.key) == ["ex.miracle"])
    #expect(!PromptSituation.afterHardship.isCalm && !PromptSituation.disturbance.isCalm)
    #expect(PromptSituation.phase("exchange").isCalm)
  }

  @Test("change nothing in the order of the phases")
  func phases() {
    #expect(library.prompts(in: .phase("exchange")).prefix(3).map(\.key) == ["ex.start", "ex.reflect", "ex.affirm"])
    #expect(library.prompts(in: .phase("exchange")) == library.prompts(for: "exchange"))
  }

  @Test("are spelt as the program knows them")
  func misspelt() {
    let file = ContentFile(
      name: "mine.toml",
      text: "[[prompts]]\nkey = 'a'\nphase = 'topics'\ntechnique = 't'\ntext = 'Hallo'\nsituations.disturbanse = 1")
    #expect(
      throws: ContentError.badFile(
        name: "mine.toml", line: 6, reason: "prompts[1].situations.disturbanse is not known here")
    ) { try file.prompts() }
  }
}
