import Dialogue
import Interface
import Testing

@Suite("Began earlier")
struct BeganEarlierTests {
  @Test("moves the beginning by fifteen seconds a press, up to the end of the turn before, and can be taken back")
  func presses() throws {
    var trainer = try Trainer(in: .exchange).pressing("Enter l")
    trainer.look(at: "12:55:00")
    trainer.press("5")
    let start = try #require(trainer.session?.exchange.turn?.startedAt)
    var moved: [Int] = []
    for _ in 0..<3 {
      trainer.press("-")
      let begun = try #require(trainer.session?.exchange.turn?.startedAt)
      moved.append((start - begun).wholeSeconds)
    }
    #expect(moved == [15, 30, 40])
    #expect(trainer.said == "Petra spricht seit 12:54, bisher 0:40.")
    trainer.press("-")
    #expect(trainer.refusal == "Davor war schon etwas anderes. Früher geht es nicht.")
    trainer.press("u")
    #expect(trainer.said == "Zurückgenommen: früherer Beginn.")
    trainer.press("Enter -")
    #expect(trainer.refusal == "Niemand spricht gerade.")
  }

  @Test("is named in the bottom line of a wide window while somebody speaks")
  func hint() throws {
    #expect(try Trainer(in: .exchange).bottom(columns: 240).contains("- begann früher"))
  }
}
