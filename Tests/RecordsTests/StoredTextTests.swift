import Dialogue
import Foundation
import Scratch
import Testing

@testable import Records

@Suite("Text from people")
struct StoredTextTests {
  static let texts = [
    "; DROP TABLE need; --", "a \"b\" 'c' `d`", "eine\nzweite Zeile\n", "=1+1", "ä ö ü ß €", "محمد", "Nguyễn",
    "e\u{301}\u{323} kombiniert", "مثال\u{200C}ها", "作者 👍🏽", "100 % _ * ?", "",
  ]

  @Test("comes back as it was from every column", arguments: texts)
  func columns(_ text: String) throws {
    let store = try SessionStore.inMemory()
    let record = Self.record(text)
    try store.insert([record], at: Invented.later)
    try store.append([
      NeedFact(
        id: Invented.id(1), need: Invented.id(31), at: Invented.later, field: .answer, value: text)
    ])

    let read = try #require(try store.records(RecordFilter(includesReflections: true)).first)
    #expect(read == record)
    #expect(read.needs.first?.wording.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(try store.needFacts().first?.value.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test("comes back as it was from the journal and the draft", arguments: texts)
  func journal(_ text: String) throws {
    let store = try SessionStore.inMemory()
    let opening = Invented.opening(1)
    let reading = ClockReading(wall: Invented.now, sinceBoot: 1, boot: text)
    let entry = SessionEntry(id: Invented.id(1), at: reading, change: .event(.heard(.reflectionWritten(text))))
    try store.begin(opening, at: reading, entries: [entry])
    try store.save(Draft(field: text, text: text, cursor: 0), of: opening.session)
    let read = try #require(try store.unfinished().first)
    #expect(read.entries == [entry])
    #expect(read.draft?.text.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test("is gone from the file when the draft and the journal are")
  func deletion() throws {
    let directory = try ScratchDirectory()
    let store = try Invented.store(at: directory.file())
    let hour = InventedHour(Invented.opening(1))
    let secret = "Geheimnis-4711"
    try store.begin(
      hour.opening, at: hour.history.openedAt,
      entries: [
        SessionEntry(
          id: Invented.id(1), at: hour.reading, change: .event(.round(.wordAdded(Invented.id(1), word: secret))))
      ])
    try store.save(Draft(field: "note", text: secret, cursor: 0), of: hour.opening.session)
    #expect(try bytes(of: directory.file()).range(of: Data(secret.utf8)) != nil)
    try store.close(hour.record, at: Invented.later)
    for suffix in ["", "-journal"] {
      #expect(try bytes(of: directory.file() + suffix).range(of: Data(secret.utf8)) == nil)
    }
  }

  private static func record(_ text: String) -> SessionRecord {
    let person = Participant(id: Invented.id(11), number: 1, name: text, district: text, access: .phone)
    var cycle = Invented.cycle
    cycle.name = text
    cycle.districts = [text]
    cycle.targetGroup = text
    cycle.groundRules = [text]
    return SessionRecord(
      id: Invented.id(101), number: 1, cycle: cycle, date: cycle.firstDate, scheduledStart: Invented.now,
      startedAt: nil, endedAt: nil, milliseconds: 0, cancellation: text, roster: [person],
      topics: [Invented.topic(21, title: text)],
      notes: [
        NoteRecord(id: Invented.id(41), kind: .idea, topic: Invented.id(21), text: text, isReleased: nil)
      ], needs: [Invented.need(31, text)], reflection: text)
  }
}
