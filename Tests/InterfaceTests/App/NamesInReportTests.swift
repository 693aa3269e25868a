import AcceptanceScripts
import Dialogue
import Interface
import Reports
import Testing
import Words

@Suite("Names in the Bilanz on the screen")
struct NamesInReportTests {
  @Test("are told of above it, with how many texts they are in and where to change them", arguments: [true, false])
  func told(isNamed: Bool) throws {
    let record = try FirstSession.record()
    let note = NoteRecord(
      id: Identifier(derivedFrom: "quote"), kind: .quote, topic: nil, text: "Querflötina lacht.", isReleased: true)
    let named = SessionRecord(
      id: record.id, number: 1, cycle: record.cycle, date: record.date, scheduledStart: record.scheduledStart,
      startedAt: record.startedAt, endedAt: record.endedAt, milliseconds: record.milliseconds, notes: [note])
    var trainer = try Trainer(in: .preparation, .german)
    trainer.press("g i")
    trainer.tell(
      .found(
        CycleArchive(
          cycle: record.cycle, records: [named], facts: [], names: isNamed ? [record.cycle.id: ["Querflötina"]] : [:],
          index: 0, count: 1)))
    let top = trainer.text()
    #expect(top.contains("In einem Text steht „[Name]“") == isNamed)
    #expect(top.contains("Ändern lässt sich") == isNamed)
    // What is saved is what is on the screen, without that line.
    let saved = try #require(trainer.model.lookedBack?.report).markdown(.german)
    #expect(saved.contains(isNamed ? "[Name\\] lacht." : "Querflötina lacht."))
    #expect(!saved.contains("In einem Text steht"))
  }

  @Test("are read by partners: the Bilanz on the screen is the one that is printed for them")
  func partners() throws {
    var trainer = try Trainer(in: .preparation, .german)
    trainer.press("g i")
    #expect(trainer.model.lookedBack?.report?.control == DisclosureControl(.partner))
  }
}
