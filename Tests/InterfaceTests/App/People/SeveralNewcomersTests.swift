import Dialogue
import Interface
import Testing

@Suite("Several new people at once")
struct SeveralNewcomersTests {
  private func typed(_ names: String, behind keys: String = "a") throws -> Trainer {
    var trainer = try Trainer(in: .preparation)
    trainer.press(keys)
    trainer.type(names)
    trainer.press("Enter")
    return trainer
  }

  @Test("are taken with commas between their names and answered for once, each with a number of her own")
  func together() throws {
    let before = try Trainer(in: .preparation).session?.roster.count ?? 0
    let trainer = try typed("Sibel, Igor,  Nadia").pressing("1 2")
    let session = try #require(trainer.session)
    let new = session.roster.filter { ["Igor", "Nadia", "Sibel"].contains($0.name) }
    #expect(session.roster.count == before + 3 && new.count == 3)
    #expect(Set(session.roster.map(\.key)).count == before + 3)
    #expect(new.allSatisfy { session.isPresent($0.id) && $0.access == .privateDevice && !$0.district.isEmpty })
    #expect(trainer.said == "Sibel, Igor und Nadia sind da.")
    #expect(trainer.pressing("u").session?.roster.count == before + 2)
  }

  @Test("are expected where that was asked, and may be pasted as lines")
  func expected() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.run(.technology(.expectPerson))
    trainer.press("Enter")
    trainer.tell(.pasted("Sibel\nIgor\n"))
    #expect(trainer.text().contains("Sibel, Igor"))
    trainer.press("Enter 1 1")
    #expect(trainer.isExpected("Sibel") && trainer.isExpected("Igor"))
    #expect(trainer.said == "Sibel und Igor werden erwartet.")
  }

  @Test("each take the district that stands in brackets behind her, and only the others are asked for")
  func districts() throws {
    var trainer = try typed("Sibel (Lahnhöhe), Igor, Nadia (Weil), Ida (Ort, weit weg)")
    #expect(trainer.asked == "Landkreis von Igor?", "\(trainer.testDescription)")
    trainer.press("3")
    #expect(trainer.asked == "Wie nimmt Sibel, Igor, Nadia, Ida teil?")
    trainer.press("2")
    let people = trainer.session?.roster.filter { ["Sibel", "Igor", "Nadia", "Ida"].contains($0.name) } ?? []
    #expect(
      Dictionary(uniqueKeysWithValues: people.map { ($0.name, $0.district) })
        == ["Sibel": "Lahnhöhe", "Igor": "Kinzigaue", "Nadia": "Weilgrund", "Ida": "Ort, weit weg"])
    #expect(trainer.said == "Sibel, Igor, Nadia und Ida sind da.")
  }

  @Test("are asked for no district where all have one; brackets around no word belong to the name")
  func all() throws {
    var trainer = try typed("Sibel (Lahnhöhe), Igor (weilgrund)")
    #expect(trainer.asked == "Wie nimmt Sibel, Igor teil?")
    trainer.press("Esc")
    #expect(trainer.text().contains("Sibel (Lahnhöhe), Igor (weilgrund)"))
    trainer.press("Enter 1")
    #expect(trainer.session?.roster.first { $0.name == "Igor" }?.district == "Weilgrund")
    trainer = try typed("Petra (2)").pressing("1 1")
    #expect(trainer.session?.roster.contains { $0.name == "Petra (2)" && $0.district == "Lahnhöhe" } == true)
    trainer = try typed("Petra (Weilgrund)")
    #expect(trainer.text().contains("Petra, Nummer 5?"))
    trainer = try typed("Sibel (Weilgrund)").pressing("1")
    #expect(trainer.session?.roster.last { $0.name == "Sibel" }?.district == "Weilgrund")
  }

  @Test("that are known already let nobody in twice: the line is there again")
  func taken() throws {
    let trainer = try typed("Sibel, petra")
    #expect(trainer.refusal?.hasPrefix("Petra gibt es schon: Nummer 5.") == true)
    #expect(trainer.text().contains("Sibel, petra"))
    #expect(try typed(String(repeating: "a", count: 41)).refusal?.contains("40") == true)
  }
}
