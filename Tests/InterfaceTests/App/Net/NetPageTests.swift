import Dialogue
import Interface
import Reports
import Testing

@Suite("The pages of the net")
struct NetPageTests {
  /// Two partners with a step since Monday, and one without.
  private func open(_ keys: String) throws -> Trainer {
    var trainer = try Trainer()
    trainer.press("g n")
    let partners = [("Amt", "2021-03-22"), ("Bad", "2021-03-23"), ("Treff", nil)].map { name, day in
      NetworkPartner(
        id: Identifier(derivedFrom: name), name: name, nextStep: day == nil ? "" : "nachfragen",
        nextStepOn: day.flatMap { CivilDate($0) })
    }
    trainer.tell(.foundPartners(partners.map { NetworkPartnerFact($0) }, stages: []))
    trainer.press(keys)
    return trainer
  }

  @Test("say who needs a word and why, what waits longest first")
  func words() throws {
    let trainer = try open("2")
    #expect(trainer.model.dueWords.map(\.partner.name) == ["Amt", "Bad"])
    #expect(trainer.text().contains("Schritt war bis 22.03.                     nachfragen"))
  }

  @Test("keep the cursor in place when a partner has had its word")
  func inPlace() throws {
    var trainer = try open("2 c")
    for _ in 0..<(PartnerField.allCases.firstIndex(of: .nextStepOn) ?? 0) { trainer.press("Down") }
    trainer.press("Enter Ctrl-U Enter Esc")
    #expect(trainer.model.dueWords.map(\.partner.name) == ["Bad"])
    #expect(trainer.model.currentPartner?.name == "Bad")
  }

  @Test("close the card of a partner that leaves the page")
  func card() throws {
    var trainer = try open("2 Enter")
    #expect(trainer.model.directory.isOpen)
    trainer.press("c")
    for _ in 0..<(PartnerField.allCases.firstIndex(of: .nextStepOn) ?? 0) { trainer.press("Down") }
    trainer.press("Enter Ctrl-U Enter Esc")
    #expect(!trainer.model.directory.isOpen)
  }

  @Test("lead from a need to the board, where something can be done about it")
  func toBoard() throws {
    var trainer = try open("4")
    let need = try #require(trainer.model.loneNeeds.first ?? trainer.model.waitingNeeds.first?.card)
    if trainer.model.loneNeeds.isEmpty { trainer.press("3") }
    trainer.press("Enter")
    #expect(trainer.model.place == .board && trainer.model.board.isOpen && trainer.model.selectedCard?.id == need.id)
  }

  @Test("show a need with nobody until somebody can help, then with whoever it is")
  func alone() throws {
    var trainer = try open("g b")
    let card = try #require(trainer.model.loneNeeds.first)
    while trainer.model.selectedCard?.id != card.id { trainer.press("Down") }
    trainer.press("n 1")
    #expect(trainer.model.waitingNeeds.map(\.card.id) == [card.id])
    #expect(!trainer.model.loneNeeds.contains { $0.id == card.id })
  }

  @Test("say why nothing can be done with a partner where the cursor is on none")
  func noPartner() throws {
    var trainer = try open("4 s")
    #expect(trainer.model.message?.text == "Hier steht niemand aus dem Verzeichnis.")
    trainer.press("a B u s Enter")
    #expect(trainer.model.directory.page == .partners && trainer.model.currentPartner?.name == "Bus")
  }
}
