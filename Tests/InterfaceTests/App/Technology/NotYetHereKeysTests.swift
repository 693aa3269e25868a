import AcceptanceScripts
import Dialogue
import Interface
import Testing
import Words

@Suite("People before they are there")
struct NotYetHereKeysTests {
  @Test("somebody new is entered as expected, and comes with the key of the number")
  func expected() throws {
    var trainer = try Trainer(in: .preparation).pressing("p e Enter")
    #expect(trainer.asked == "Wer kommt noch? Name")
    trainer.type("Rosa")
    trainer.press("Enter 1 3")
    #expect(trainer.said == "Rosa wird erwartet.")
    #expect(trainer.isExpected("Rosa") && trainer.listed("Rosa")?.district == "Lahnhöhe")
    #expect(trainer.text().contains("7 Rosa") && trainer.text().contains("noch nicht da"))
    trainer.press("7")
    #expect(trainer.said == "Rosa ist da." && !trainer.isExpected("Rosa"))
  }

  @Test("in an hour of which everybody is there, too")
  func everybodyHere() throws {
    var trainer = try Trainer(.german).pressing("Enter 1 2 3 5 6 p e")
    #expect(trainer.text().contains("Enter = neue Person"))
    trainer.press("Enter")
    trainer.type("Rosa")
    trainer.press("Esc p e Enter")
    #expect(trainer.text().contains("Rosa"))
    trainer.press("Enter 4")
    #expect(trainer.asked == "Landkreis von Rosa")
    trainer.type("Ulmtal")
    trainer.press("Enter Esc Esc")
    #expect(trainer.asked == "Landkreis von Rosa?")
    trainer.press("5 1")
    #expect(trainer.listed("Rosa")?.district == "" && trainer.session?.cycle.districts.count == 3)
  }

  @Test("a half-typed name of somebody who is expected is there again after a restart")
  func draft() throws {
    for keys in ["", "Enter", "Enter 1"] {
      var trainer = try Trainer(in: .preparation).pressing("p e Enter")
      trainer.type("Rosa")
      trainer.press(keys)
      try trainer.startAgain()
      trainer.press("Enter")
      #expect(trainer.asked == "Wer kommt noch? Name", "\(keys)")
      trainer.press("Enter")
      #expect(trainer.asked == "Landkreis von Rosa?", "\(keys)")
    }
  }

  @Test("shared devices of last time are proposed to whoever comes, and taken with two keys")
  func devices() throws {
    let second = try SessionOpening.second()
    let two = second.roster.filter { ["Yonas", "Petra"].contains($0.name) }.map(\.id)
    let opening = SessionOpening(
      session: second.session, number: 2, cycle: second.cycle, date: second.date, roster: second.roster,
      categories: second.categories, devicesOfLastTime: [two])
    var trainer = try Trainer(.german, start: SessionStart(proposal: opening)).pressing("Enter 2")
    #expect(trainer.said == "Yonas ist da.")
    trainer.press("5")
    #expect(trainer.said == "Petra ist da. p d Enter: Petra wieder am Gerät von Yonas.")
    #expect(trainer.text().contains("mit 2 Yonas?"))
    trainer.press("p d")
    #expect(trainer.text().contains("Enter = Petra wieder mit Yonas"))
    trainer.press("Enter")
    #expect(trainer.devices(with: "Yonas") == ["Petra"] && trainer.said == "Petra sitzt mit am Gerät von Yonas.")
    trainer.press("p d Enter")
    #expect(trainer.refusal != nil)
  }
}

@Suite("More people than keys")
struct ManyPeopleKeysTests {
  @Test("whoever comes back is called with Tab, and has a key from then on; nobody is told that numbers are taken")
  func comesBack() throws {
    var trainer = try Trainer(.german, start: SessionStart(proposal: .second(people: 18)))
    trainer.press("Enter 1 2 5 6 a Tab")
    #expect(trainer.text().contains("1–0 = Person 11–18") || trainer.text().contains("1–8 = Person 11–18"))
    trainer.press("8")
    let key = try #require(trainer.session?.roster.first { $0.number == 18 }?.key)
    #expect(key <= 16 && trainer.said == "\(trainer.session?.participant(key: key)?.name ?? "") ist da.")
    trainer.press("a")
    trainer.type("Zoe")
    trainer.press("Enter 1 1")
    #expect(trainer.refusal == nil && trainer.listed("Zoe")?.number == 19)
    trainer.press("> > >")
    let zoe = try #require(trainer.listed("Zoe")?.key)
    trainer.press(zoe > 10 ? "Tab \(zoe - 10)" : "\(zoe % 10)")
    #expect(trainer.speaker == "Zoe")
  }
}

extension Trainer {
  /// The person of that name, as she stands in the list.
  fileprivate func listed(_ name: String) -> Participant? { session?.roster.first { $0.name == name } }
}
