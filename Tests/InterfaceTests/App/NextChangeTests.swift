import Interface
import Testing

@Suite("When the screen changes by itself")
struct NextChangeTests {
  @Test("is the next full minute of the clock, or that of the phase when it comes first")
  func minutes() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.look(at: "12:30:20")
    #expect(trainer.model.nextChange(after: trainer.now) == 40_000)
    trainer.press(">")
    trainer.look(at: "12:31:05")
    #expect(trainer.model.nextChange(after: trainer.now) == 15_000)
    trainer.look(at: "12:31:30")
    #expect(trainer.model.nextChange(after: trainer.now) == 30_000)
    trainer.look(at: "12:32:20")
    #expect(trainer.text().contains("CHECK-IN 2 von 10 min"))
  }

  @Test("is the next second while a clock with seconds runs")
  func seconds() throws {
    let trainer = try Trainer(in: .exchange)
    #expect(trainer.model.nextChange(after: trainer.now) == 1000)
  }
}
