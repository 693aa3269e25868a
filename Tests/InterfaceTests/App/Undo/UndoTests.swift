import AcceptanceScripts
import Dialogue
import EventKinds
import Interface
import Testing
import Words

@Suite("Taking back and doing again")
struct UndoTests {
  @Test("is tested for every kind of event but the closing")
  func complete() {
    #expect(Set(UndoneEvent.all.map(\.kind)) == Set(EventKind.allCases).subtracting([.sessionClosed]))
  }

  @Test("says what it took back and what it did again, in both languages", arguments: UndoneEvent.all)
  func sentences(row: UndoneEvent) throws {
    for language in Language.allCases {
      var trainer = try Trainer(in: row.scene, language)
      try row.act(&trainer)
      let history = try #require(trainer.model.history)
      #expect(history.lastEvent.map(\.kind) == row.kind, "\(trainer.testDescription)")
      trainer.press("u")
      #expect(trainer.session == history.stateBefore)
      #expect(
        trainer.said == (language == .german ? "Zurückgenommen: \(row.german)" : "Taken back: \(row.english)"))
      trainer.press("r")
      #expect(trainer.session == history.state)
      #expect(trainer.said == (language == .german ? "Wiederholt: \(row.german)" : "Done again: \(row.english)"))
    }
  }

  @Test("goes back over the whole hour, step by step, and forward again")
  func wholeHour() throws {
    var trainer = try Trainer()
    trainer.type(LateJoiner.all.dropLast())
    let end = try #require(trainer.session)
    var steps = 0
    var phases: Set<Phase> = []
    while trainer.model.history?.lastEvent != nil {
      trainer.press("u")
      #expect(trainer.said?.hasPrefix("Zurückgenommen: ") == true)
      steps += 1
      if let phase = trainer.session?.phase { phases.insert(phase) }
    }
    #expect(steps > 50)
    #expect(phases == Set(Phase.allCases.dropLast()))
    #expect(trainer.session?.phase == .preparation)
    #expect(trainer.session?.attendances.isEmpty == true)
    trainer.press("u")
    #expect(trainer.refusal == "Es gibt nichts zurückzunehmen.")
    for _ in 0..<steps { trainer.press("r") }
    #expect(trainer.session == end)
    trainer.press("r")
    #expect(trainer.refusal == "Es gibt nichts zu wiederholen.")
  }

  @Test("works across a restart")
  func restart() throws {
    var trainer = try Trainer(in: .exchange)
    try trainer.startAgain()
    trainer.press("Enter u u")
    #expect(trainer.waiting.isEmpty)
    #expect(trainer.said == "Zurückgenommen: Wortmeldung von Jürgen.")
    try trainer.startAgain()
    trainer.press("Enter r")
    #expect(trainer.waiting == ["Jürgen"])
  }

  @Test("ends where something new is done")
  func branch() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("u 2 r")
    #expect(trainer.refusal == "Es gibt nichts zu wiederholen.")
  }

  @Test("does not go behind the closing")
  func closed() throws {
    var trainer = try Trainer(in: .wrapUp)
    trainer.press("> Enter u")
    #expect(trainer.refusal == "Es gibt nichts zurückzunehmen.")
  }

  @Test("has one line of the journal for every step")
  func journal() throws {
    var trainer = try Trainer(in: .exchange)
    let before = trainer.effects.count
    trainer.press("2 u r")
    let lines = trainer.effects.dropFirst(before).compactMap { effect -> SessionEntry.Change? in
      guard case .write(.append(let entries, _, from: _)) = effect else { return nil }
      return entries.first?.change
    }
    let id = try #require(trainer.person("Yonas")?.id)
    #expect(lines == [.event(.talk(.handRaised(id))), .undone, .redone])
  }
}
