import Dialogue
import Interface
import Testing
import Words

@Suite("Several stretches without the program")
struct SeveralGapsTests {
  /// Mehmet speaks; the process was stopped for five minutes, and later for three.
  private func back(_ language: Language = .german) throws -> Trainer {
    var trainer = try Trainer(in: .exchange, language)
    trainer.sleep(.minutes(5))
    trainer.sleep(.minutes(3))
    return trainer
  }

  @Test("can each be taken out and be counted again, with the key that the help names for both")
  func each() throws {
    var trainer = try back()
    let all = try #require(trainer.turnLength)
    trainer.press("p l")
    #expect(trainer.asked == "Welche Lücke?", "\(trainer.testDescription)")
    #expect(trainer.text().contains("ab 12:54, 5:00: zählt mit") && trainer.text().contains("3:00: zählt mit"))
    trainer.press("1")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
    #expect(trainer.turnLength == all - .minutes(5))
    trainer.press("p l 2")
    #expect(trainer.turnLength == all - .minutes(8))
    trainer.press("p l")
    #expect(trainer.text().contains("ab 12:54, 5:00: zählt nicht"))
    trainer.press("1")
    #expect(trainer.said == "Eine Lücke von 5:00 zählt mit. p l nimmt sie heraus.")
    #expect(trainer.turnLength == all - .minutes(3))
    trainer.press("p l 2")
    #expect(trainer.turnLength == all)
    trainer.press("u")
    #expect(trainer.said == "Zurückgenommen: Lücke mitgezählt." && trainer.turnLength == all - .minutes(3))
  }

  @Test("read so in English")
  func english() throws {
    let text = try back(.english).pressing("p l").text()
    #expect(text.contains("Which gap?") && text.contains("5:00: counts"))
  }

  @Test("of one alone nothing is asked: the key takes it out, and counts it again", arguments: ["", "s c 1", "o"])
  func one(keys: String) throws {
    var trainer = try Trainer(in: .exchange).pressing(keys)
    trainer.sleep(.minutes(5))
    trainer.press("p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
    trainer.press("p l")
    #expect(trainer.said == "Eine Lücke von 5:00 zählt mit. p l nimmt sie heraus.")
    trainer.press("p l")
    #expect(trainer.said == "Die Lücke von 5:00 zählt nicht mehr mit.")
  }
}

extension Trainer {
  /// The process is stopped for so long and goes on; a minute later something is done.
  fileprivate mutating func sleep(_ length: Duration) {
    let before = now
    let milliseconds = length.inMilliseconds
    now = ClockReading(wall: before.wall + length, sinceBoot: before.sinceBoot + milliseconds, boot: before.boot)
    tell(.wasAway(since: before))
    now = ClockReading(wall: now.wall + .minutes(1), sinceBoot: now.sinceBoot + 60_000, boot: now.boot)
    press("b")
  }

  fileprivate var turnLength: Duration? {
    model.history.flatMap { history in history.state.exchange.turn?.length(at: history.moment(at: now)) }
  }
}
