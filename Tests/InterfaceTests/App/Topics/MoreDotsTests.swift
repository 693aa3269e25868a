import Interface
import Testing
import Words

@Suite("More dots than there are")
struct MoreDotsTests {
  @Test("are said calmly, and only while there are more", arguments: [(60, 20), (80, 24)])
  func said(columns: Int, rows: Int) throws {
    var trainer = try Trainer(in: .topics)
    func said(_ sentence: String) -> Bool { trainer.text(rows: rows, columns: columns).contains(sentence) }
    trainer.press("+")
    #expect(said("12 von 12 Punkten") && !said("als es gibt"))
    trainer.press("+")
    #expect(said("13 von 12 Punkten") && said("1 Punkt mehr, als es gibt. Das darf so bleiben."))
    trainer.press("+")
    #expect(said("2 Punkte mehr, als es gibt."))
    trainer.press("- -")
    #expect(!said("als es gibt"))
  }

  @Test("are said in English too")
  func english() throws {
    var trainer = try Trainer(in: .topics, .english)
    trainer.press("+ +")
    #expect(trainer.text().contains("1 dot more than there are. That may stay so."))
  }
}
