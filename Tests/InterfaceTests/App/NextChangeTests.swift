import Dialogue
import Interface
import Testing

@Suite("When the screen changes by itself")
struct NextChangeTests {
  @Test(
    "is at most once a minute where no clock with seconds runs, also with somebody who cannot dial in",
    arguments: [Scene.today, .preparation, .checkIn, .topics, .needs, .checkOut, .wrapUp])
  func minutes(scene: Scene) throws {
    var trainer = try Trainer(in: scene)
    trainer.press("e 8 2")
    #expect(wakeUps(of: &trainer, in: 600_000) <= 10)
  }

  @Test("is at most once a second while one runs, also when somebody speaks in a disturbance")
  func disturbance() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.press("s c 1")
    trainer.now = later(trainer.now, 400)
    trainer.press("1")
    #expect(wakeUps(of: &trainer, in: 60_000) <= 60)
  }

  /// How often the program wakes up by itself in so many milliseconds.
  private func wakeUps(of trainer: inout Trainer, in milliseconds: Int) -> Int {
    var (left, count) = (milliseconds, 0)
    while true {
      let next = trainer.model.nextChange(after: trainer.now)
      guard next <= left else { return count }
      trainer.now = later(trainer.now, next)
      (left, count) = (left - next, count + 1)
    }
  }

  private func later(_ now: ClockReading, _ milliseconds: Int) -> ClockReading {
    ClockReading(
      wall: now.wall + .milliseconds(milliseconds), sinceBoot: now.sinceBoot + Int64(milliseconds), boot: now.boot)
  }

  @Test("is the next second while a clock with seconds runs")
  func seconds() throws {
    let trainer = try Trainer(in: .exchange)
    #expect(trainer.model.nextChange(after: trainer.now) == 1000)
  }
}
