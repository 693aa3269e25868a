import Dialogue
import Interface
import Records
import Reports
import Screen
import Testing

@testable import stark

@Suite("The network partners")
struct PartnerTests {
  @Test("can be added and edited before there is any session, and are there at the next start")
  func add() throws {
    var desk = try DemoDesk(isEmpty: true)
    desk.press("g n")
    #expect(desk.screen().lines.joined().contains("Noch steht niemand im Verzeichnis."))
    desk.press("a")
    desk.type("Patenbüro")
    desk.press("Enter c Down Enter")
    desk.type("Weilgrund")
    desk.press("Enter Down Enter")
    desk.type("ruft mit an")
    desk.press("Enter Down Enter")
    desk.type("Telefon 0123")
    desk.press("Enter Down Enter")
    desk.type("4.5.")
    desk.press("Enter Esc")
    let partner = try #require(try desk.store.partners().first)
    #expect(
      [partner.name, partner.district, partner.offer, partner.contact, partner.lastChecked?.iso ?? ""]
        == ["Patenbüro", "Weilgrund", "ruft mit an", "Telefon 0123", "2021-05-04"])
    #expect(desk.model.directory.partners == [partner])
    #expect(try desk.store.partnerFacts().count == 5)
    desk.press("j")
    #expect(try desk.store.partners().first?.lastChecked?.iso == "2021-05-05")
    desk.press("u")
    #expect(try desk.store.partners() == [partner])
  }

  @Test("stay in the directory: only changes are taken back")
  func stay() throws {
    var desk = try DemoDesk(isEmpty: true)
    desk.press("g n a")
    desk.type("Verein")
    desk.press("Enter u")
    #expect(try desk.store.partners().count == 1)
    #expect(desk.model.message?.text == "Wer im Verzeichnis steht, bleibt. c ändert die Angaben.")
  }

  @Test("are linked with a need on the board, named there, and unlinked again")
  func links() throws {
    var desk = try DemoDesk()
    desk.press("g b")
    let card = try #require(desk.model.selectedCard)
    let partners = try desk.store.partners()
    let index = try #require(partners.firstIndex { $0.name == "Sportverein Lahnhöhe" })
    desk.press("n \(index + 1)")
    #expect(try desk.store.partners(of: card.id).map(\.name).contains("Sportverein Lahnhöhe"))
    #expect(desk.model.selectedCard?.helpers == card.helpers + " · Sportverein Lahnhöhe")
    #expect(desk.model.message?.text == "Sportverein Lahnhöhe kann helfen.")
    desk.press("u")
    #expect(desk.model.selectedCard == card && !desk.model.canHelp(partners[index].id, with: card.id))
    #expect(desk.model.message?.text == "Zurückgenommen: Bedürfnis, Netzwerkpartner.")
    desk.press("r n \(index + 1)")
    #expect(desk.model.selectedCard == card)
    #expect(try desk.store.partners(of: card.id).allSatisfy { $0.name != "Sportverein Lahnhöhe" })
  }

  @Test("show the needs with which they can help, but no confidential words")
  func needs() throws {
    var desk = try DemoDesk()
    desk.press("g n")
    let partners = desk.model.directory.partners
    let index = try #require(partners.firstIndex { $0.name == "Terminservice 116 117" })
    for _ in 0..<index { desk.press("Down") }
    desk.press("Enter")
    #expect(desk.screen().lines.joined().contains("„Ich komme beim Arzt nicht durch.“"))
    let secret = try #require(desk.model.lookedBack?.board.cards.first { $0.isConfidential })
    desk.press("g b")
    while desk.model.selectedCard?.id != secret.id { desk.press("Down") }
    desk.press("n \(index + 1) g n Enter")
    let text = desk.screen().lines.joined()
    #expect(text.contains("(vertraulich)") && !text.contains(secret.wording))
  }

  @Test("stand in the Bilanz with the number of needs, without how to reach them")
  func bilanz() throws {
    var desk = try DemoDesk()
    desk.press("g n c Down Down Down Enter")
    desk.type("Frau Geheim, 0123")
    desk.press("Enter Esc g i")
    let text = try #require(desk.model.lookedBack?.report).markdown(.german)
    #expect(text.contains("| Familienzentrum Kinzigaue | Kinzigaue | – | 1 | – |"))
    #expect(!text.contains("Geheim"))
  }
}
