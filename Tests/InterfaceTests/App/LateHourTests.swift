import Dialogue
import Interface
import Testing

@Suite("An hour that begins late")
struct LateHourTests {
  /// Five people are there; it is 12:37 when the check-in begins.
  private func begun() throws -> Trainer {
    var trainer = try Trainer()
    trainer.enter(.preparation)
    trainer.look(at: "12:36:10")
    #expect(trainer.text().contains("Beginn war 12:30 · noch 54 min · 12:36"))
    trainer.look(at: "12:37:00")
    trainer.press(">")
    return trainer
  }

  @Test("shows at once how late it is, and what to do about it")
  func atOnce() throws {
    let trainer = try begun()
    #expect(trainer.text().contains("7 min hinter dem Plan · noch 53 min · 12:37"))
    #expect(trainer.text().contains("y: 7 min weniger Austausch"))
    #expect(trainer.text(rows: 20, columns: 60).contains("y: neuer Plan"))
  }

  @Test("is planned anew to 13:30 with one key, needs and check-out as long as ever")
  func replanned() throws {
    var trainer = try begun()
    trainer.press("y")
    #expect(trainer.said == "Neuer Plan: 7 Minuten weniger Austausch, Ende 13:30.")
    #expect(trainer.text().contains("im Plan · noch 53 min · 12:37"))
    #expect(!trainer.text().contains("y: "))
    trainer.press("y")
    #expect(trainer.refusal == "Der Plan passt. Es gibt nichts zu ändern.")
    trainer.press("u")
    #expect(trainer.text().contains("7 min hinter dem Plan"))
    #expect(trainer.text().contains("y: 7 min weniger Austausch"))
  }

  @Test("goes through every phase on its new plan, and the change is in its record")
  func wholeHour() throws {
    var trainer = try begun()
    trainer.press("y")
    let phases = [
      ("12:47:00", "THEMEN 0 von 7 min"), ("12:54:00", "AUSTAUSCH 0 von 21 min"),
      ("13:15:00", "BEDÜRFNISSE 0 von 8 min"),
      ("13:23:00", "CHECK-OUT 0 von 7 min"),
    ]
    for (time, phase) in phases {
      trainer.look(at: time)
      #expect(trainer.text().contains("im Plan"), "\(trainer.testDescription)")
      trainer.press(">")
      #expect(trainer.text().contains(phase), "\(trainer.testDescription)")
      #expect(trainer.text().contains("im Plan"))
      #expect(!trainer.text().contains("y: "))
    }
    trainer.look(at: "13:30:00")
    trainer.press("> > Enter")
    guard case .write(.close(let record)) = trainer.effects.last else {
      Issue.record("not closed")
      return
    }
    #expect(record.events.filter { $0.kind == .replan }.map(\.detail) == ["10/7/21/8/7"])
    #expect(record.events.filter { $0.kind == .replan }.map(\.outcome) == ["7"])
    #expect(record.cycle.plan == .standard)
  }
}
