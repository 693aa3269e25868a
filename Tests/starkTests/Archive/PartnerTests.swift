import Dialogue
import Interface
import Records
import Reports
import Screen
import Testing
import Words

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
    #expect(desk.model.desk.directory.partners == [partner])
    #expect(try desk.store.partnerFacts().count == 5)
    desk.press("j")
    #expect(try desk.store.partners().first?.lastChecked?.iso == "2021-05-05")
    desk.press("u")
    #expect(try desk.store.partners() == [partner])
  }

  @Test("are taken back and brought back like every other step, also across the step that added one")
  func takenBack() throws {
    var desk = try DemoDesk(isEmpty: true)
    desk.press("g n a")
    desk.type("Amt")
    desk.press("Enter j a")
    desk.type("Verein")
    desk.press("Enter u")
    #expect(try desk.store.partners().map(\.name) == ["Amt"])
    desk.press("u")
    #expect(try desk.store.partners().map(\.lastChecked) == [nil])
    desk.press("u")
    #expect(try desk.store.partners().isEmpty && desk.model.desk.directory.partners.isEmpty)
    desk.press("r r r")
    #expect(try desk.store.partners().map(\.name) == ["Amt", "Verein"])
    #expect(try desk.store.partners() == desk.model.desk.directory.partners)
  }

  @Test("can be taken out of the directory, and come back with their needs")
  func takenOut() throws {
    var desk = try DemoDesk()
    desk.press("g n")
    let partner = try #require(desk.model.currentPartner)
    let needs = try desk.store.needs(of: partner.id)
    #expect(!needs.isEmpty)
    desk.press("w")
    #expect(desk.model.message?.text == "\(partner.name) steht nicht mehr im Verzeichnis.")
    #expect(try !desk.store.partners().contains { $0.id == partner.id })
    desk.press("u")
    #expect(try desk.store.partners().contains(partner) && desk.store.needs(of: partner.id) == needs)
  }

  @Test("are said to be there twice when two have one name, and both stay")
  func namesakes() throws {
    var desk = try DemoDesk()
    desk.press("g n a")
    desk.type("sportverein lahnhohe")
    desk.press("Enter")
    #expect(desk.model.message?.text == "sportverein lahnhohe steht nun zweimal im Verzeichnis.")
    #expect(try desk.store.partners().filter { $0.name.folded == "sportverein lahnhohe" }.count == 2)
  }

  @Test("are renamed with the needs they can help with, and so is the name that comes back")
  func renaming() throws {
    var desk = try DemoDesk()
    desk.press("g n")
    let partner = try #require(desk.model.currentPartner)
    let need = try #require(desk.store.needs(of: partner.id).first)
    func helpers() throws -> String {
      try #require(desk.model.lookedBack?.board.cards.first { $0.id == need }).helpers
    }
    #expect(try helpers().contains(partner.name))
    desk.press("c Enter Right ! Enter Esc")
    #expect(try helpers().contains(partner.name + "!"))
    try desk.restart()
    desk.press("g n")
    #expect(try helpers().contains(partner.name + "!"))
    desk.press("c Enter")
    desk.erase(1)
    desk.press("Enter Esc")
    #expect(try helpers().contains(partner.name) && !helpers().contains("!"))
    desk.press("u")
    #expect(try helpers().contains(partner.name + "!"))
  }

  @Test("that got the name of another helper of a need for a while give that one nothing of theirs")
  func namesakeOfHelper() throws {
    var desk = try DemoDesk()
    desk.press("g n")
    let partner = try #require(desk.model.currentPartner)
    let need = try #require(desk.model.needs(of: partner.id).first)
    let partners = desk.model.desk.directory.partners
    let other = try #require(partners.firstIndex { !desk.model.canHelp($0.id, with: need.id) })
    let name = partners[other].name
    desk.press("g b")
    while desk.model.selectedCard?.id != need.id { desk.press("Down") }
    desk.press("n \(other + 1)")
    let both = need.helpers + " · " + name
    #expect(desk.model.selectedCard?.helpers == both)
    desk.press("g n c Enter")
    desk.erase(partner.name.count)
    desk.type(name)
    desk.press("Enter Esc")
    #expect(desk.model.lookedBack?.board.cards.first { $0.id == need.id }?.helpers == "\(name) · \(name)")
    desk.press("u")
    #expect(desk.model.lookedBack?.board.cards.first { $0.id == need.id }?.helpers == both)
  }

  @Test("keep their new name in a need when a link of before is taken back")
  func renamedBelowAStep() throws {
    var desk = try DemoDesk()
    desk.press("g n")
    let partner = try #require(desk.model.currentPartner)
    let need = try #require(desk.model.needs(of: partner.id).first)
    let partners = desk.model.desk.directory.partners
    let other = try #require(partners.firstIndex { !desk.model.canHelp($0.id, with: need.id) })
    desk.press("g b")
    while desk.model.selectedCard?.id != need.id { desk.press("Down") }
    desk.press("n \(other + 1) g n c Enter Right ! Enter Esc g b u")
    #expect(desk.model.selectedCard?.helpers == need.helpers.replacing(partner.name, with: partner.name + "!"))
  }

  @Test("that were taken out can be unlinked from the needs that still name them")
  func unlinkedWhenGone() throws {
    var desk = try DemoDesk()
    desk.press("g n")
    let partner = try #require(desk.model.currentPartner)
    let need = try #require(desk.model.needs(of: partner.id).first)
    desk.press("w")
    try desk.restart()
    desk.press("g n g b")
    while desk.model.selectedCard?.id != need.id { desk.press("Down") }
    desk.press("n")
    #expect(desk.screen().lines.joined().contains("\(partner.name) (nicht mehr im Verzeichnis)"))
    desk.press("\(desk.model.desk.directory.partners.count + 1)")
    #expect(desk.model.selectedCard?.helpers.contains(partner.name) == false)
    #expect(try !desk.store.needPartnerFacts().filter { $0.partner == partner.id && !$0.canHelp }.isEmpty)
  }

  @Test("are what was written last, also after a clock that was ahead")
  func clockAhead() throws {
    var desk = try DemoDesk()
    let partner = try #require(desk.store.partners().first)
    let ahead = desk.now.wall + .minutes(60 * 24 * 365)
    try desk.store.append([NetworkPartnerFact(id: Identifier(derivedFrom: "ahead"), at: ahead, partner: partner)])
    desk.press("g n j")
    #expect(try desk.store.partners().first?.lastChecked?.iso == "2021-05-05")
  }

  @Test("every step of the directory is taken back and done again by its name")
  func stepsByName() throws {
    var desk = try DemoDesk()
    desk.press("g n")
    for (keys, step) in [("w", "herausgenommen"), ("j", "geändert")] {
      let name = try #require(desk.model.currentPartner?.name)
      desk.press("\(keys) u")
      #expect(desk.model.message?.text == "Zurückgenommen: \(name) \(step).")
      desk.press("r")
      #expect(desk.model.message?.text == "Wiederholt: \(name) \(step).")
    }
    desk.press("a")
    desk.type("Frühstück")
    desk.press("Enter u")
    #expect(desk.model.message?.text == "Zurückgenommen: Frühstück aufgenommen.")
    desk.press("r")
    #expect(desk.model.message?.text == "Wiederholt: Frühstück aufgenommen.")
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
    let partners = desk.model.desk.directory.partners
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

  @Test("come nearer by a stage that is in the file at once, counted in the Bilanz, and taken back by another fact")
  func stage() throws {
    var desk = try DemoDesk()
    desk.press("g n s 4 Ctrl-U")
    desk.type("21.4.")
    desk.press("Enter")
    desk.type("Die Kasse zahlt nun")
    desk.press("Enter")
    let partner = try #require(desk.model.currentPartner)
    let written = try #require(desk.store.partnerStageFacts().last)
    #expect(written.partner == partner.id && written.since.iso == "2021-04-21")
    #expect(written.content == ReasonedStage(.reliable, reason: "Die Kasse zahlt nun"))
    desk.press("g i")
    let text = try #require(desk.model.lookedBack?.report).markdown(.german)
    #expect(text.contains("| bekannt | 3 | 1 |") && text.contains("| verlässlich | 0 | 3 |"))
    #expect(!text.contains("Die Kasse zahlt nun"))
    desk.press("g n u")
    let last = try #require(desk.store.partnerStageFacts().last)
    #expect(last.partner == partner.id && last.since == written.since && last.content == nil)
    #expect(desk.screen().lines.joined().contains("bekannt seit 14.04."))
  }

  @Test("stand in the Bilanz for partners by name, without how to reach them and without where they are")
  func bilanz() throws {
    var desk = try DemoDesk()
    desk.press("g n c Down Down Down Enter")
    desk.type("Frau Geheim, 0123")
    desk.press("Enter Esc g i")
    let text = try #require(desk.model.lookedBack?.report).markdown(.german)
    #expect(
      text.contains("| Familienzentrum Kinzigaue |\n") && !text.contains("| Familienzentrum Kinzigaue | Kinzigaue"))
    #expect(!text.contains("Geheim"))
  }
}
