import Dialogue
import Interface
import Testing
import Words

/// Mehmet came to the list today; everybody else was in the first session.
@Suite("Somebody who was entered twice")
struct MergedPeopleTests {
  @Test("is put together in whichever order the two are said, and the known one stays", arguments: ["4 2", "2 4"])
  func merges(keys: String) throws {
    let before = try Trainer(in: .exchange)
    let trainer = before.pressing("p j \(keys)")
    #expect(trainer.said == "Mehmet und Yonas sind jetzt eine Person: Nummer 2.")
    #expect(trainer.person("Mehmet") == nil && trainer.isHere("Yonas") && trainer.model.entry == nil)
    #expect(trainer.session?.freeNumber == 4)
    #expect(trainer.session?.exchange.turns.count == before.session?.exchange.turns.count)
    #expect(trainer.pressing("u").session == before.session)
  }

  @Test("is asked for in two questions, and Esc leads back through them")
  func questions() throws {
    var trainer = try Trainer(in: .exchange).pressing("p j")
    #expect(trainer.asked == "Wer wurde doppelt eingetragen?")
    trainer.press("4")
    #expect(trainer.asked == "Wer ist dieselbe Person?")
    let mehmet = try #require(trainer.person("Mehmet")?.id)
    #expect(trainer.model.people(for: .sameAs(mehmet)).map(\.number) == [1, 2, 3, 5, 6, 8])
    trainer.press("Esc")
    #expect(trainer.asked == "Wer wurde doppelt eingetragen?")
    trainer.press("Esc")
    #expect(trainer.asked == nil && trainer.model.entry == nil)
  }

  @Test("is proposed with Enter where another name reads the same")
  func proposed() throws {
    var trainer = try Trainer(in: .preparation).pressing("a")
    trainer.type("petra")
    trainer.press("Enter 2 1 1 p j 7")
    #expect(trainer.bottom().contains("Enter = Petra"), "\(trainer)")
    trainer.press("Enter")
    #expect(trainer.said == "petra und Petra sind jetzt eine Person: Nummer 5.")
  }

  @Test("stays two where both took part in earlier sessions, with the reason")
  func earlier() throws {
    let before = try Trainer(in: .exchange)
    let trainer = before.pressing("p j 2 5")
    #expect(
      trainer.refusal
        == "Beide waren schon in früheren Terminen dabei. Was abgeschlossen ist, bleibt, wie es ist.")
    #expect(trainer.session == before.session)
    #expect(before.pressing("p j 4 4").refusal == "Das ist schon dieselbe Person.")
  }

  @Test("is not asked for where nobody new came")
  func nobodyNew() throws {
    let trainer = try Trainer().pressing("Enter p j")
    #expect(trainer.refusal?.hasPrefix("Heute ist niemand neu in der Liste.") == true && trainer.model.entry == nil)
  }

  @Test("is found by other words for it", arguments: [(Language.german, "zusammenführen"), (.english, "merge people")])
  func words(language: Language, word: String) throws {
    let model = try Trainer(in: .exchange, language).model
    #expect(model.paletteCommands(matching: word).contains(.participant(.mergePeople)))
  }

  @Test("is one in the record that is written when the session is closed")
  func record() throws {
    var trainer = try Trainer(in: .wrapUp).pressing("p j 4 2 > Enter")
    guard case .write(.close(let record)) = trainer.effects.last else { Issue.record("not closed"); return }
    let mehmet = try Trainer(in: .wrapUp).person("Mehmet")?.id
    #expect(!record.roster.contains { $0.id == mehmet } && !record.attendances.contains { $0.participant == mehmet })
    #expect(!record.turns.contains { $0.participant == mehmet } && !record.rounds.contains { $0.participant == mehmet })
    trainer.press("u")
    #expect(trainer.refusal != nil)
  }
}
