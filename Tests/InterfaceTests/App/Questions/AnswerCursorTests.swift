import Dialogue
import Interface
import Screen
import Testing

@Suite("Answers that the arrow keys go through")
struct AnswerCursorTests {
  @Test("are taken with Enter, as their digit takes them")
  func places() throws {
    let asked = try Trainer(in: .needs).pressing("c")
    let byDigit = asked.pressing("3")
    var byArrow = asked.pressing("Down Down Down")
    #expect(byArrow.text().contains("▶3"))
    #expect(byArrow.bottom().contains("Enter wählt"))
    byArrow.press("Enter")
    #expect(byArrow.model.entry == byDigit.model.entry)
  }

  @Test("are gone through to their ends, in both directions, and the cursor of the terminal goes along")
  func ends() throws {
    var trainer = try Trainer(in: .needs).pressing("c Down")
    let first = trainer.screen()
    trainer.press("Up Left")
    #expect(trainer.screen() == first)
    trainer.press("Right")
    let cursor = try #require(trainer.screen().cursor)
    #expect(trainer.screen().lines[cursor.row].dropFirst(cursor.column).hasPrefix("▶2 Miteinander"))
    for _ in 0..<20 { trainer.press("Down") }
    #expect(trainer.text().contains("▶6"))
  }

  @Test("are people by their numbers, also on the page behind Tab")
  func people() throws {
    var trainer = try Trainer(withFifteenIn: Size(rows: 24, columns: 80)).pressing("> > > p m")
    for _ in 0..<11 { trainer.press("Down") }
    guard case .choice(let choice) = trainer.model.focus else {
      Issue.record("nothing is asked")
      return
    }
    #expect(choice.page == 1)
    trainer.press("Enter")
    #expect(trainer.session?.roster.first { $0.key == 11 }?.moreTime == true)
  }

  @Test("leave Enter and Esc what they were until an arrow is pressed")
  func untouched() throws {
    let asked = try Trainer(in: .needs).pressing("c")
    #expect(asked.pressing("Esc").model.entry == nil)
    #expect(asked.pressing("Down Esc").model.entry == nil)
    #expect(asked.pressing("Enter").refusal == asked.pressing("x").refusal)
  }
}
