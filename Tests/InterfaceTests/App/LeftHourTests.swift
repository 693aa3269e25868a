import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("An hour that was left and is over")
struct LeftHourTests {
  private static let question = "Enter weiterführen · > Stunde beenden, wie sie war"

  /// The program ended in the exchange at 12:59:50 with nobody speaking; it is nine o'clock the next morning.
  private func nextMorning(_ language: Language = .german) throws -> Trainer {
    var trainer = try Trainer(in: .afterTurns, language)
    try trainer.startTheNextDay()
    return trainer
  }

  @Test("asks on the first screen how it goes on, in one line and by one key each", arguments: [(60, 20), (80, 24)])
  func asks(columns: Int, rows: Int) throws {
    let german = try nextMorning()
    let lines = german.screen(rows: rows, columns: columns).lines
    #expect(lines.contains { $0.contains(Self.question) }, "\(german.testDescription)")
    #expect(lines.contains { $0.contains("zuletzt am Mi 24.03.2021 um 12:59") })
    #expect(german.bottom().contains("> Nachbereitung"))
    let english = try nextMorning(.english).screen(rows: rows, columns: columns).lines
    #expect(english.contains { $0.contains("Enter go on · > end the hour as it was") })
  }

  @Test("goes on without the night, and stands before the question again when that is taken back")
  func goesOn() throws {
    var trainer = try nextMorning()
    trainer.press("Enter")
    #expect(trainer.text().contains("AUSTAUSCH 12 von 28 min"), "\(trainer.testDescription)")
    #expect(trainer.said == "Weitergeführt. Die 20 h 0 min dazwischen zählen nicht. p l zählt sie mit.")
    trainer.press("u")
    #expect(trainer.said == "Zurückgenommen: Weiterführen.")
    #expect(trainer.text().contains(Self.question))
    trainer.press("r Enter")
    #expect(trainer.text().contains("AUSTAUSCH 12 von 28 min") && trainer.session?.phase == .exchange)
  }

  @Test("counts the night when that is wanted, and leaves it out again")
  func counted() throws {
    var trainer = try nextMorning()
    trainer.press("Enter p l")
    #expect(trainer.said == "Eine Lücke von 20 h 0 min zählt mit. p l nimmt sie heraus.")
    #expect(trainer.text().contains("AUSTAUSCH 1213 von 28 min"), "\(trainer.testDescription)")
    trainer.press("p l")
    #expect(trainer.said == "Die Lücke von 20 h 0 min zählt nicht mehr mit.")
    #expect(trainer.text().contains("AUSTAUSCH 12 von 28 min"))
  }

  @Test("goes to the end of the hour as it was, and back")
  func asItWas() throws {
    var trainer = try nextMorning()
    trainer.press(">")
    #expect(trainer.said == "Nachbereitung der Stunde, wie sie um 12:59 war.")
    #expect(trainer.text().contains("▶ NACHBEREITUNG"))
    let record = try #require(trainer.model.history.map { SessionRecord($0.state, at: $0.moment(at: trainer.now)) })
    #expect(record.endedAt?.iso == "2021-03-24T11:59:50.000Z")
    #expect(record.phases.allSatisfy { $0.milliseconds <= 13 * 60_000 })
    trainer.press("p l")
    #expect(trainer.said == "Es gibt keine Lücke.")
    trainer.press("u")
    #expect(trainer.said == "Zurückgenommen: Ende der Stunde, wie sie war.")
    #expect(trainer.text().contains(Self.question) && trainer.session?.phase == .exchange)
    trainer.press("n")
    guard case .write(.close(let closed)) = trainer.effects.last else {
      Issue.record("not closed")
      return
    }
    #expect(closed.endedAt == record.endedAt && closed.milliseconds == record.milliseconds)
  }

  @Test("waits with everything else until that is said", arguments: ["u", "r", "d Enter x Enter"])
  func first(keys: String) throws {
    var trainer = try nextMorning()
    let before = trainer.effects.count
    trainer.press(keys)
    #expect(trainer.refusal == "Erst sagen, wie es mit dem offenen Termin weitergeht: Enter oder >.")
    #expect(trainer.effects.count == before)
  }

  @Test("is not asked about before its planned end, nor in the preparation and the wrap-up")
  func notAsked() throws {
    for (scene, time) in [(Scene.afterTurns, "13:29:00"), (.preparation, "14:00:00"), (.wrapUp, "14:00:00")] {
      var trainer = try Trainer(in: scene)
      trainer.look(at: time)
      try trainer.startAgain(gap: .minutes(5))
      #expect(!trainer.text().contains("weiterführen ·"), "\(scene)")
      trainer.press(">")
      #expect(trainer.model.place == .today)
      trainer.press("Enter")
      #expect(trainer.session?.absences == [])
    }
  }
}

@Suite("A program that was stopped, or slept")
struct SleepTests {
  private func sleeping(in scene: Scene, after keys: String = "", until time: String) throws -> Trainer {
    var trainer = try Trainer(in: scene)
    trainer.press(keys)
    let before = trainer.now
    trainer.look(at: time)
    trainer.tell(.wasAway(since: before))
    return trainer
  }

  @Test("says how long it was away, and takes that out with the same key as after a new start")
  func gap() throws {
    var trainer = try sleeping(in: .exchange, after: "Space", until: "12:55:55")
    #expect(trainer.said == "Eine Lücke von 1:35 zählt mit. p l nimmt sie heraus.")
    #expect(trainer.text().contains("mit Lücke 1:35"))
    trainer.press("p l")
    #expect(trainer.said == "Die Lücke von 1:35 zählt nicht mehr mit.")
    let turn = trainer.model.history.flatMap { $0.state.exchange.turn?.length(at: $0.moment(at: trainer.now)) }
    #expect(turn == .zero)
    trainer.press("u")
    #expect(trainer.text().contains("mit Lücke 1:35"))
  }

  @Test("says it where only the phase has counted, and says nothing of less than two seconds")
  func phase() throws {
    var trainer = try sleeping(in: .checkIn, until: "12:36:20")
    #expect(trainer.said == "Eine Lücke von 2:00 zählt mit. p l nimmt sie heraus.")
    trainer.press("p l p l")
    #expect(trainer.said == "Eine Lücke von 2:00 zählt mit. p l nimmt sie heraus.")
    #expect(try sleeping(in: .checkIn, until: "12:34:21").said == Trainer(in: .checkIn).said)
  }

  @Test("asks how the hour goes on when it is over by then, with everything that was half typed")
  func night() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("t")
    trainer.type("Fahrk")
    let before = trainer.now
    let effects = trainer.effects.count
    trainer.look(at: "09:00:00", on: "2021-03-25")
    trainer.tell(.wasAway(since: before))
    #expect(trainer.effects.count == effects)
    #expect(trainer.text().contains("Enter weiterführen · > Stunde beenden, wie sie war"))
    #expect(trainer.text().contains("Der angefangene Text ist noch da."))
    trainer.press("Enter")
    #expect(trainer.text().contains("AUSTAUSCH 7 von 28 min") && trainer.text().contains("Fahrk"))
  }
}
