import Dialogue
import Interface
import Screen
import Testing

@Suite("A card that is longer than the screen")
struct CardScrollTests {
  /// A partner about whom much was written down.
  private static let known: NetworkPartner = {
    var partner = NetworkPartner(id: Identifier(derivedFrom: "Treff"), name: "Nachbarschaftstreff")
    partner.offer = String(repeating: "Beratung und Kaffee an jedem Tag. ", count: 12)
    partner.contact = "06421 000000"
    return partner
  }()
  private static let small = Size(rows: 20, columns: 60)

  /// A need, or a partner, about which much is known, in a small window.
  private func card(_ keys: String) throws -> Trainer {
    var trainer = try Trainer(in: .exchange)
    trainer.tell(.resized(Self.small))
    trainer.press(keys)
    trainer.tell(.foundPartners([NetworkPartnerFact(Self.known)], stages: []))
    return trainer
  }

  private func lines(_ trainer: Trainer) -> [String] {
    trainer.screen(rows: 20, columns: 60).lines.map { String($0) }
  }

  @Test("says that there is more, and shows the end of it", arguments: ["g b Enter", "g n Enter"])
  func more(keys: String) throws {
    var trainer = try card(keys)
    let top = lines(trainer)
    #expect(top.joined().contains("↓ mehr"))
    var presses = 0
    while lines(trainer).joined().contains("↓ mehr"), presses < 20 {
      trainer.press("PgDn")
      presses += 1
    }
    let bottom = lines(trainer)
    #expect(presses < 20 && bottom != top)
    trainer.press("PgDn PgDn PgDn")
    #expect(lines(trainer) == bottom)
    trainer.press("PgUp")
    #expect(lines(trainer) != bottom)
    for _ in 0..<presses { trainer.press("PgUp") }
    #expect(lines(trainer) == top)
  }

  @Test("has no such sign where all of it is in sight")
  func whole() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.tell(.resized(Size(rows: 60, columns: 120)))
    trainer.press("g b Enter PgDn")
    #expect(trainer.model.board.firstRow == 0)
    #expect(!trainer.text(rows: 60, columns: 120).contains("↓ mehr"))
  }
}
