import Dialogue
import Interface
import Testing

@Suite("Trouble with dialling in")
struct DialInTests {
  @Test("is helped by technology and time unless Tab names somebody else")
  func helper() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("e 8 1")
    #expect(trainer.session?.openIssues.map(\.helper) == ["Deniz"])
    #expect(trainer.said == "Einwahlproblem: Link. Deniz hilft. Die Uhr läuft.")
    trainer.press("u e 8 Tab")
    #expect(trainer.asked == "Was geht nicht? Es hilft: Katrin")
    trainer.press("Tab")
    #expect(trainer.asked == "Was geht nicht? Es hilft: Deniz")
    trainer.press("Tab 1")
    #expect(trainer.session?.openIssues.map(\.helper) == ["Katrin"])
  }

  @Test("offers another helper only where there is one")
  func onlyHelper() throws {
    var trainer = try Trainer(in: .preparation)
    #expect(trainer.pressing("e 8").bottom().contains("Tab = jemand anders hilft"))
    trainer.press("d Up " + String(repeating: "Down ", count: 11) + "Enter Ctrl-U K a t r i n Enter Esc e 8")
    #expect(trainer.asked == "Was geht nicht? Es hilft: Katrin", "\(trainer.testDescription)")
    #expect(!trainer.bottom().contains("Tab"), "\(trainer.bottom())")
  }

  @Test("is helped by whoever looks after technology today")
  func helperOfToday() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("p c 3 e 8 1")
    #expect(trainer.session?.openIssues.last?.helper == "Katrin")
  }

  @Test("can be of several people, and then it is asked whose helper changes")
  func severalIssues() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("e 8 2")
    trainer.run(.technology(.changeHelper))
    #expect(trainer.asked == "Bei welchem Einwahlproblem?")
    trainer.press("2 1")
    #expect(trainer.session?.openIssues.map(\.helper) == ["Deniz", "Katrin"])
  }

  @Test("ends with the arrival, and its minutes are said")
  func arrival() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.look(at: "12:41:00")
    trainer.press("a 3")
    #expect(trainer.said == "Olena ist da. Das Einwahlproblem ist nach 13 min beendet.")
  }

  @Test("begins by itself when a connection is lost, and ends with the return")
  func lostConnection() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("x 1")
    #expect(trainer.said == "Amina hat keine Verbindung mehr.")
    #expect(trainer.session?.openIssues.map(\.kind) == [.internet])
    #expect(trainer.session?.openIssues.map(\.helper) == ["Deniz"])
    trainer.look(at: "12:56:20")
    trainer.press("Esc")
    #expect(trainer.text().contains("Einwahl: Amina (Internet) 2 min, Deniz"), "\(trainer.testDescription)")
    trainer.press("a 1")
    #expect(trainer.said == "Amina ist da. Das Einwahlproblem ist nach 2 min beendet.")
    trainer.press("u u")
    #expect(trainer.session?.issues.contains { $0.kind == .internet } == false)
  }

  @Test("goes on as the one that was open already when the connection is lost")
  func openAlready() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("e 4 2 x 4")
    #expect(trainer.session?.openIssues.map(\.kind) == [.sound])
  }

  @Test("ends when the access is changed, at that moment and not at the arrival")
  func changedAccess() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("x 1")
    trainer.look(at: "12:57:20")
    trainer.press("p t 1")
    #expect(trainer.said == "Amina nimmt so teil: Telefon. Das Einwahlproblem ist nach 3 min beendet.")
    #expect(trainer.text().contains("erwartet: Amina"))
    trainer.look(at: "12:59:20")
    trainer.press("a 1")
    #expect(trainer.said == "Amina ist da.")
  }

  @Test("of whoever speaks needs no digit", arguments: [Scene.exchange, .checkIn])
  func speaker(scene: Scene) throws {
    var trainer = try Trainer(in: scene)
    if scene == .exchange { trainer.press("Space") }
    let speaker = try #require(
      scene == .exchange
        ? trainer.speaker : trainer.session?.round?.current.flatMap { trainer.session?.participant($0)?.name })
    trainer.press("x")
    #expect(trainer.bottom().contains("Enter = \(speaker)"))
    trainer.press("Enter")
    let lost = trainer.session?.openIssues.last
    #expect(lost?.kind == .internet && lost?.participant.flatMap { trainer.session?.participant($0)?.name } == speaker)
  }

  @Test("of somebody asks for a digit where nobody speaks")
  func nobodySpeaks() throws {
    var trainer = try Trainer(in: .needs)
    trainer.press("x")
    #expect(!trainer.bottom().contains("Enter"))
  }

  @Test("stops nothing, but is named when the phase changes and before the hour is closed")
  func goingOn() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press(">")
    #expect(trainer.session?.phase == .checkIn)
    #expect(trainer.said == "Jetzt: Check-in. Noch offen: Einwahl Olena (Link).")
    trainer = try Trainer(in: .wrapUp)
    trainer.press("e 8 7 >")
    #expect(trainer.text().contains("Noch offen: Einwahl Tomasz (Gerät)."))
    #expect(trainer.text(rows: 20, columns: 60).contains("Noch offen: Einwahl Tomasz (Gerät)."))
    trainer.press("Enter")
    #expect(trainer.session?.phase == .closed)
  }

  @Test("shows its full minutes with the next minute of the clock")
  func minutes() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.look(at: "12:34:20")
    trainer.press("e 8 1")
    #expect(trainer.model.nextChange(after: trainer.now) == 40_000)
    trainer.press("e 3")
    trainer.look(at: "12:35:05")
    #expect(trainer.model.nextChange(after: trainer.now) == 55_000)
    #expect(trainer.text().contains("Einwahl: Tomasz (Link) 0 min, Deniz"))
    trainer.look(at: "12:35:20")
    #expect(trainer.text().contains("Einwahl: Tomasz (Link) 1 min, Deniz"))
  }
}
