import Dialogue
import Interface
import Records
import Reports
import Screen
import Testing

@testable import stark

@Suite("The board of needs")
struct BoardTests {
  @Test("writes what became of a need into the file, and the record stays as it was")
  func facts() throws {
    var desk = try DemoDesk()
    let records = try desk.store.records()
    desk.press("g b")
    let card = try #require(desk.model.selectedCard)
    desk.press("d 5")
    desk.type("Dafür gibt es kein Geld.")
    desk.press("Enter")
    #expect(desk.model.saving == .stored)
    #expect(desk.model.lookedBack?.board.cards.first { $0.id == card.id }?.status == .declined)
    desk.press("g h g b")
    let now = try #require(desk.model.lookedBack?.board.cards.first { $0.id == card.id })
    #expect(now.status == .declined && now.answer == "Dafür gibt es kein Geld.")
    #expect(try desk.store.records() == records)
  }

  @Test("asks why when a need is declined, and writes nothing without a reason")
  func declined() throws {
    var desk = try DemoDesk()
    desk.press("g b")
    let before = try desk.store.needFacts()
    desk.press("d 5 Enter")
    #expect(try desk.store.needFacts() == before)
  }

  @Test("takes back and does again, with a fact of its own each time")
  func undo() throws {
    var desk = try DemoDesk()
    desk.press("g b w")
    desk.type("Projektteam")
    desk.press("Enter")
    let id = try #require(desk.model.board.selected)
    let before = try #require(desk.model.lookedBack?.board.cards.first { $0.id == id })
    #expect(before.responsible.contains("Projektteam"))
    desk.press("u")
    #expect(desk.model.selectedCard?.responsible != before.responsible)
    #expect(desk.model.message?.text == "Zurückgenommen: Bedürfnis, Wer kümmert sich?")
    desk.press("r")
    #expect(desk.model.selectedCard?.responsible == before.responsible)
    let kept = try #require(try desk.store.cycleArchive(at: 0))
    #expect(LookedBack(kept).board.cards == desk.model.lookedBack?.board.cards)
  }

  @Test("makes a need confidential when its area always is, and hides its words in the list")
  func alwaysConfidential() throws {
    var desk = try DemoDesk()
    desk.press("g b")
    while desk.model.selectedCard?.isReleased != true { desk.press("Down") }
    let card = try #require(desk.model.selectedCard)
    desk.press("c 2 6")
    #expect(desk.model.selectedCard?.isConfidential == true && desk.model.selectedCard?.isReleased == false)
    #expect(!desk.screen().lines.joined().contains(card.wording))
    let released = try desk.store.needFacts().filter { $0.need == card.id && $0.field == .released }
    #expect(released.map(\.value) == ["0"])
  }

  @Test("says that there is nothing yet before the first session is closed")
  func empty() throws {
    var desk = try DemoDesk(isEmpty: true)
    for place in ["g b", "g r"] {
      desk.press(place)
      #expect(desk.screen().lines.joined().contains("Noch ist kein Termin abgeschlossen."))
      desk.press("1 Enter Down Left u")
    }
  }

  @Test("takes an area back together with all that came with it")
  func undoneArea() throws {
    var desk = try DemoDesk()
    desk.press("g b")
    let card = try #require(desk.model.selectedCard)
    desk.press("c 2 6 u")
    #expect(desk.model.lookedBack?.board.cards.first { $0.id == card.id } == card)
    #expect(desk.model.message?.text == "Zurückgenommen: Bedürfnis, Bereich.")
    desk.press("r")
    let again = try #require(desk.model.lookedBack?.board.cards.first { $0.id == card.id })
    #expect(again.category == "safety" && again.isConfidential && !again.isReleased)
  }

  @Test("keeps a half-typed answer for itself: it comes back here, and not in the session")
  func leftLine() throws {
    var desk = try DemoDesk()
    desk.press("Enter g b a")
    desk.type("Ja")
    desk.press("Esc g t u")
    #expect(desk.model.entry == nil)
    desk.press("g b u")
    #expect(desk.screen().lines.joined().contains("Ja"))
  }

  @Test("reaches the list of the session that is open, also after a restart, and hides what became confidential")
  func openSession() throws {
    var desk = try DemoDesk()
    desk.press("Enter g b")
    while desk.model.selectedCard?.wording != "Das Angebot soll weitergehen." { desk.press("Down") }
    desk.press("a")
    desk.type("Das Projekt ist verlängert.")
    desk.press("Enter g t")
    #expect(desk.screen(rows: 40).lines.joined().contains("→ Das Projekt ist verlängert."))
    try desk.restart()
    desk.press("Enter")
    #expect(desk.screen(rows: 40).lines.joined().contains("→ Das Projekt ist verlängert."))
    desk.press("g b")
    while desk.model.selectedCard?.wording != "Das Angebot soll weitergehen." { desk.press("Down") }
    desk.press("c 2 6 g t")
    #expect(!desk.screen(rows: 40).lines.joined().contains("Das Angebot soll weitergehen."))
    #expect(!desk.screen(rows: 40).lines.joined().contains("Das Projekt ist verlängert."))
  }

  @Test("that were withdrawn are owed no answer in the session that is open, until that is taken back")
  func withdrawn() throws {
    var desk = try DemoDesk()
    desk.press("Enter g b")
    while desk.model.selectedCard?.wording != "Das Angebot soll weitergehen." { desk.press("Down") }
    let id = try #require(desk.model.selectedCard?.id)
    func isOwed() -> Bool { desk.model.earlierNeeds(in: desk.model.session).contains { $0.id == id } }
    #expect(isOwed())
    desk.press("d 6")
    #expect(!isOwed() && desk.model.selectedCard?.id != id)
    desk.press("u")
    #expect(isOwed())
  }

  @Test("says why a command of the session does nothing here", arguments: ["g b", "g r"])
  func otherCommands(place: String) throws {
    var desk = try DemoDesk()
    desk.press(place)
    desk.press(":")
    desk.type("Thema aufnehmen")
    desk.press("Enter")
    #expect(desk.model.message?.text == "Das geht nur in einem Termin.")
  }
}
