import Dialogue
import Interface
import Screen
import Testing

@Suite("A new cycle")
struct NewCycleTests {
  @Test("keeps districts, team and times, starts counting at one, and knows nobody yet")
  func frame() throws {
    var trainer = try Trainer()
    let old = trainer.model.start.proposal
    trainer.press("c")
    let new = trainer.model.start.proposal
    #expect(trainer.said == "Neuer Durchlauf „Frühjahr 2021 2“. d richtet ihn ein, c geht zurück.")
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

  @Test(
    "is called by its season, a winter by both of its years",
    arguments: [
      ("2021-02-24", "Winter 2020/21"), ("2021-03-03", "Frühjahr 2021"), ("2021-08-25", "Sommer 2021"),
      ("2021-11-24", "Herbst 2021"), ("2021-12-01", "Winter 2021/22"), ("2022-01-05", "Winter 2021/22"),
      ("2099-12-02", "Winter 2099/00"),
    ])
  func seasons(_ day: String, _ name: String) throws {
    let opening = try SessionOpening.second()
    let first = try #require(CivilDate(day))
    var trainer = try Trainer(
      start: SessionStart(
        proposal: SessionOpening(session: opening.session, number: 1, cycle: opening.cycle, date: first)))
    trainer.look(at: "12:20:00", on: "2021-01-06")
    trainer.press("c")
    #expect(trainer.model.cycle.name == (name == opening.cycle.name ? name + " 2" : name))
  }

  /// Sits before three cycles on record; the present one is called „Frühjahr 2021“.
  private func trainer(_ names: String...) throws -> Trainer {
    let opening = try SessionOpening.second()
    let others = names.map { (Cycle.ID(derivedFrom: $0), $0) }
    let all = Dictionary(uniqueKeysWithValues: others + [(opening.cycle.id, opening.cycle.name)])
    return try Trainer(start: SessionStart(proposal: opening, cycleNames: all))
  }

  @Test("gets a number where its name is taken, again and again, and after going back")
  func taken() throws {
    var first = try Trainer()
    first.press("c")
    #expect(first.model.cycle.name == "Frühjahr 2021 2")
    var third = try trainer("frühjahr 2021 2", "Sommer 2021")
    third.press("c")
    #expect(third.model.cycle.name == "Frühjahr 2021 3")
    third.press("c c")
    #expect(third.model.cycle.name == "Frühjahr 2021 3")
  }

  @Test("cannot be given the name of another one, and may keep its own")
  func renaming() throws {
    var trainer = try trainer("Sommer 2021")
    for (name, refusal) in [
      ("sommer 2021", "„sommer 2021“ heißt schon ein anderer Durchlauf."), ("Frühjahr 2021", nil), ("Sommer", nil),
    ] as [(String, String?)] {
      trainer.press("d Enter")
      for _ in 0..<20 { trainer.press(.backspace) }
      trainer.type(name)
      trainer.press("Enter")
      #expect(trainer.refusal == refusal && trainer.model.cycle.name == (refusal == nil ? name : "Frühjahr 2021"))
      if refusal != nil { #expect(trainer.model.entry != nil) }
      trainer.press("Esc Esc")
    }
  }
}
