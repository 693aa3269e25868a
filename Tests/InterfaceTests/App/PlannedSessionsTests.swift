import AcceptanceScripts
import Dialogue
import Interface
import Testing
import Words

@Suite("How many sessions there were")
struct PlannedSessionsTests {
  @Test(
    "is no share of the plan when they are more than planned",
    arguments: [
      (2, Language.german, "1 von 2 Terminen"), (1, .german, "1 von 1 Terminen"), (0, .german, "1 Termin "),
      (0, .english, "1 session "),
    ])
  func more(planned: Int, language: Language, expected: String) throws {
    let record = try FirstSession.record()
    var cycle = record.cycle
    cycle.plannedSessions = planned
    var trainer = try Trainer(in: .preparation, language)
    trainer.press("g r")
    trainer.tell(.found(CycleArchive(cycle: cycle, records: [record], facts: [], index: 0, count: 1)))
    #expect(trainer.text().contains(expected))
  }
}
