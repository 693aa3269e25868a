import Dialogue
import Interface
import Testing

@Suite("A new cycle")
struct NewCycleTests {
  @Test("keeps districts, team and times, starts counting at one, and knows nobody yet")
  func frame() throws {
    var trainer = try Trainer()
    let old = trainer.model.start.proposal
    trainer.press("c")
    let new = trainer.model.start.proposal
    #expect(trainer.said == "Neuer Durchlauf „Frühjahr 2021“. d richtet ihn ein, c geht zurück.")
    #expect(new.cycle.districts == old.cycle.districts && new.cycle.team == old.cycle.team)
    #expect(new.cycle.id != old.cycle.id && new.number == 1)
    #expect(new.roster.isEmpty && new.earlierNeeds.isEmpty && new.topicStore.isEmpty)
    #expect(new.date == old.date && new.cycle.firstDate == new.date && new.categories == old.categories)
    #expect(trainer.effects.isEmpty)
  }

  @Test("is taken back by the same key, and is begun like any other")
  func backAndForth() throws {
    var trainer = try Trainer()
    let old = trainer.model.start.proposal
    trainer.press("c c")
    #expect(trainer.model.start.proposal == old)
    trainer.press("c Enter")
    #expect(trainer.session?.opening.number == 1 && trainer.session?.phase == .preparation)
  }

  @Test("is refused while a session is open")
  func open() throws {
    var trainer = try Trainer(in: .exchange)
    let cycle = trainer.model.cycle
    trainer.press("g h c")
    #expect(trainer.refusal != nil && trainer.model.cycle == cycle)
  }

  @Test("does not go back to what was offered before it once a session of it is over")
  func after() throws {
    var trainer = try Trainer()
    trainer.press("c Enter g h")
    let next = SessionStart(proposal: try .second())
    trainer.tell(.prepared(next))
    trainer.press("c")
    #expect(trainer.said?.hasPrefix("Neuer Durchlauf") == true)
  }
}
