import Dialogue
import Interface
import Testing
import Words

@Suite("People who are waited for and people at one device")
struct PeopleAndDevicesTests {
  @Test("who is waited for is said in both languages, and taken back with the same keys")
  func expectation() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("p e 8")
    #expect(trainer.said == "Tomasz wird erwartet.")
    trainer.press("p e 8")
    #expect(trainer.said == "Tomasz wird nicht mehr erwartet.")
    trainer = try Trainer(in: .preparation, .english)
    trainer.press("p e 8")
    #expect(trainer.said == "Tomasz is expected.")
  }

  @Test("when everybody of the list is here only somebody new can be waited for")
  func everybodyHere() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("3 8 p e")
    #expect(trainer.refusal == nil && trainer.bottom().contains("Enter = neue Person"))
    trainer.press("3")
    #expect(trainer.refusal == "Die Person ist schon da.")
  }

  @Test("somebody whose connection breaks is named, where neither a turn nor a hand says more")
  func alone() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.press("x 2")
    #expect(trainer.said == "Yonas hat keine Verbindung mehr.")
    trainer.press("a 2 s c 1 x 2")
    #expect(trainer.said == "Yonas hat keine Verbindung mehr.")
    trainer.press("x 2")
    #expect(trainer.refusal != nil)
    var talk = try Trainer(in: .exchange)
    talk.press("2 5 x 5")
    #expect(talk.said == "Petra behält den Platz in der Redeliste.")
  }

  @Test("those at one device lose the connection and come back together, and are named together")
  func together() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("p d 2 5")
    #expect(trainer.said == "Yonas sitzt mit am Gerät von Petra.")
    trainer.press("x 2")
    #expect(trainer.said == "Yonas und Petra haben keine Verbindung mehr.")
    #expect(!trainer.isHere("Yonas") && !trainer.isHere("Petra"))
    trainer.press("a 5")
    #expect(trainer.said == "Yonas und Petra sind da.")
    trainer.press("u u")
    #expect(trainer.isHere("Yonas") && trainer.isHere("Petra"))
    trainer.press("p d 2 Enter")
    #expect(trainer.said == "Yonas hat ein eigenes Gerät.")
    trainer.press("p d 2 Enter")
    #expect(trainer.refusal == "Die Person hat schon ein eigenes Gerät.")
    trainer.press("Esc p d 2 2")
    #expect(trainer.refusal == "Das ist schon dasselbe Gerät.")
  }

  @Test("how somebody takes part can be changed in the middle of the talk")
  func access() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("p z")
    #expect(trainer.text().contains("4 Mehmet (vor Ort)"))
    trainer.press("4 3")
    #expect(trainer.said == "Mehmet nimmt so teil: Telefon.")
    trainer.press("p z")
    #expect(trainer.text().contains("4 Mehmet (Telefon)"))
    trainer.press("Esc u")
    #expect(trainer.person("Mehmet")?.access == .onSite)
  }
}
