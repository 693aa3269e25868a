import Dialogue
import Interface
import Testing

@Suite("Plans of one's own")
struct OwnPlanTests {
  private func later() throws -> Trainer {
    var trainer = try Trainer(start: SessionStart(proposal: .withPlans()))
    trainer.press("Enter")
    return trainer
  }

  @Test("are written down with two keys and the text, and the line says that it needs the person's yes")
  func written() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("Enter c 2 3 j j j j j m l")
    #expect(trainer.asked == "Mein Plan (Olena)")
    #expect(trainer.bottom().contains("Enter = Olena sagt Ja"))
    #expect(trainer.text().contains("Olena sagt Ja: der Plan wird aufgeschrieben"))
    trainer.type("Ich rufe um acht an.")
    trainer.press("Enter")
    #expect(trainer.session?.plans.first?.participant == trainer.person("Olena")?.id)
    #expect(trainer.said == "Der Plan von Olena ist aufgeschrieben.")
  }

  @Test("are not kept when the person says no")
  func refused() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("m l")
    trainer.type("Ich rufe um acht an.")
    trainer.press("Esc")
    #expect(trainer.session?.plans.isEmpty == true)
    let draft = try #require(trainer.effects.last)
    #expect(draft == .write(.save(nil, try #require(trainer.session?.opening.session))))
  }

  @Test("ask whose they are where nobody speaks")
  func whose() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("Enter m l")
    #expect(trainer.asked == "Wessen Plan ist es?")
    trainer.press("5")
    #expect(trainer.asked == "Mein Plan (Petra)")
  }

  /// Whose plan is asked for, in each phase.
  private static let phases: [(scene: Scene, keys: String, asked: String)] = [
    (.preparation, "", "Wessen Plan ist es?"), (.checkIn, "", "Mein Plan (Petra)"),
    (.topics, "", "Wessen Plan ist es?"), (.exchange, "", "Mein Plan (Mehmet)"),
    (.exchange, "Enter ", "Wessen Plan ist es?"), (.needs, "", "Wessen Plan ist es?"),
    (.checkOut, "", "Mein Plan (Olena)"), (.wrapUp, "", "Wessen Plan ist es?"),
  ]

  @Test(
    "are of whoever speaks or is asked, and else it is asked whose they are; no digit begins a turn", arguments: phases)
  func everyPhase(scene: Scene, keys: String, asked: String) throws {
    var trainer = try Trainer(in: scene).pressing(keys + "m l")
    #expect(trainer.asked == asked, "\(trainer.testDescription)")
    let speaker = trainer.speaker
    guard asked == "Wessen Plan ist es?" else { return }
    trainer.press("1")
    #expect(trainer.asked == "Mein Plan (Amina)" && trainer.speaker == speaker)
  }

  @Test("are of nobody who did not come, and not written down in a disturbance, which leaves nobody's name")
  func notWritten() throws {
    var trainer = try later()
    trainer.press("m l")
    #expect(trainer.refusal == "Die Person ist gerade nicht da. a trägt sie ein." && trainer.model.entry == nil)
    trainer.press("a 2 m l 5")
    #expect(trainer.refusal == "Die Person ist gerade nicht da. a trägt sie ein." && trainer.model.entry == nil)
    trainer = try Trainer(in: .exchange).pressing("s c 1 m l")
    #expect(trainer.refusal == "Die Störung läuft noch. s beendet sie." && trainer.model.entry == nil)
  }

  @Test("of people who are not here wait for them, and nobody else is asked")
  func waiting() throws {
    var trainer = try later()
    #expect(trainer.text(columns: 120).contains("… Petra: „Ich rufe morgens um acht an.“ – wartet auf Petra"))
    #expect(!trainer.text().contains("Wie ist es gelaufen?  Enter"))
    trainer.press("Enter")
    #expect(trainer.refusal == "Gefragt wird, wenn sie da sind: Yonas, Petra." && trainer.model.entry == nil)
    trainer.press("a 5")
    #expect(trainer.text(columns: 120).contains("· Petra: „Ich rufe morgens um acht an.“"))
    trainer.press("Enter 2 >")
    #expect(trainer.session?.openPlans.map(\.outcome) == [nil, .worked])
    #expect(
      trainer.text(rows: 30, columns: 120).contains("… Yonas: „Ich frage nach einem Sprachcafé.“ – wartet auf Yonas"))
    #expect(!trainer.bottom(columns: 240).contains("Wie ist es gelaufen?"))
    // What was answered can be set right, and Yonas is asked when he comes.
    trainer.press("p a 5")
    #expect(trainer.session?.openPlans.map(\.outcome) == [nil, .dropped])
    trainer.press("a 2 p a 4")
    #expect(trainer.session?.openPlans.map(\.outcome) == [.notYet, .dropped])
  }

  @Test("are asked about in the preparation and the check-in: wie ist es gelaufen?")
  func asked() throws {
    var trainer = try later()
    trainer.press("a 2 a 5")
    #expect(trainer.text().contains("Wie ist es gelaufen?  Enter"))
    trainer.press("Enter")
    #expect(trainer.text().contains("2 Petra: „Ich rufe morgens um acht an.“"))
    trainer.press("2 2")
    #expect(trainer.said == "Petra: hat geklappt.")
    #expect(trainer.session?.openPlans.map(\.outcome) == [nil, .worked])
    // One is left: two keys.
    trainer.press("Enter")
    #expect(trainer.text().contains("4 noch nicht"))
    trainer.press("4")
    #expect(trainer.session?.openPlans.map(\.outcome) == [.notYet, .worked])
    trainer.press(">")
    #expect(trainer.text(rows: 30, columns: 120).contains("✓ Petra: „Ich rufe morgens um acht an.“ – hat geklappt"))
    trainer.press("p a 2 5")
    #expect(trainer.session?.openPlans.map(\.outcome) == [.notYet, .dropped])
    trainer.press("u")
    #expect(trainer.session?.openPlans.map(\.outcome) == [.notYet, .worked])
  }

  @Test("are out of sight when everything private is hidden, and not on the screen of the talk")
  func hidden() throws {
    var trainer = try later()
    trainer.press("v")
    #expect(!trainer.text().contains("Sprachcafé"))
    trainer.press("v a 2 > > >")
    #expect(!trainer.text().contains("Sprachcafé"))
  }

  @Test("say so when there is none")
  func none() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("p a")
    #expect(trainer.refusal == "Kein Plan ist offen.")
  }
}
