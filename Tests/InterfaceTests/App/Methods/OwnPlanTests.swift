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

  @Test("are asked about in the preparation and the check-in: wie ist es gelaufen?")
  func asked() throws {
    var trainer = try later()
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
    trainer.press("2 >")
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
