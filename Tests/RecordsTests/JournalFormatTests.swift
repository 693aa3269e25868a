import Dialogue
import EventKinds
import Records
import Scratch
import Testing

@Suite("The form of a journal line")
struct JournalFormatTests {
  private let directory = try? ScratchDirectory()

  @Test("keeps every event as it was")
  func everyEvent() throws {
    let store = try SessionStore.inMemory()
    let opening = Invented.opening(1)
    let entries = lines(EverySessionEvent.samples.map { .event($0) } + [.undone, .redone])
    try store.begin(opening, at: reading, entries: entries)
    #expect(try store.unfinished().first?.entries == entries)
  }

  @Test("names the case of every event, and the lines that are none")
  func kinds() throws {
    let path = try #require(directory).file()
    let store = try Invented.store(at: path)
    let entries = lines(EverySessionEvent.samples.map { .event($0) } + [.undone, .redone])
    try store.begin(Invented.opening(1), at: reading, entries: entries)

    let kinds = try TableReader(path).column("SELECT kind FROM journal ORDER BY position")
    let named = EverySessionEvent.samples.map(\.kind)
    #expect(kinds == ["opened"] + named.map(\.rawValue) + ["undone", "redone"])
    #expect(Set(named) == Set(EventKind.allCases))
  }

  @Test("is the one that is kept for ever")
  func frozen() throws {
    let path = try #require(directory).file()
    let store = try Invented.store(at: path)
    let topic: Topic.ID = Invented.id(21)
    try store.begin(
      Invented.opening(1), at: reading,
      entries: lines([.event(.topics(.added(topic, title: "ä \"x\"", origin: .impulse))), .undone]))
    #expect(
      try TableReader(path).rows(
        "SELECT position, wall, boot_time, boot_id, kind, payload, version FROM journal WHERE position > 0") == [
          [
            "1", "2021-03-17T11:20:00.000Z", "7", "boot", "topics.added",
            #"{"topics":{"_0":{"added":{"_0":"\#(topic.uuid)","origin":"impulse","title":"ä \"x\""}}}}"#, "1",
          ],
          ["2", "2021-03-17T11:20:00.000Z", "7", "boot", "undone", "{}", "1"],
        ])
  }

  @Test(
    "is refused as damaged when it cannot be read, without a word of what it says",
    arguments: [
      "UPDATE journal SET payload = '{\"geheim\":1}' WHERE position = 1",
      "UPDATE journal SET id = '000000000000000000000000000000000000' WHERE position = 1",
      "UPDATE journal SET payload = '{}' WHERE position = 0", "DELETE FROM journal WHERE position = 1",
    ])
  func damage(_ order: String) throws {
    let path = try #require(directory).file()
    let store = try Invented.store(at: path)
    try store.begin(Invented.opening(1), at: reading, entries: lines([.event(.turn(.ended)), .event(.turn(.paused))]))
    try TableReader(path).execute(order)

    #expect(throws: StoreError.damagedJournal) { try store.unfinished() }
  }

  @Test("is refused when a later program wrote it")
  func newerVersion() throws {
    let path = try #require(directory).file()
    let store = try Invented.store(at: path)
    try store.begin(Invented.opening(1), at: reading, entries: lines([.event(.turn(.ended))]))
    try TableReader(path).execute("UPDATE journal SET version = 2 WHERE position = 1")
    #expect(throws: StoreError.newer(found: 2, known: 1)) { try store.unfinished() }
  }

  private let reading = ClockReading(wall: Invented.now, sinceBoot: 7, boot: "boot")

  private func lines(_ changes: [SessionEntry.Change]) -> [SessionEntry] {
    changes.enumerated().map { index, change in
      SessionEntry(id: Invented.id(1000 + index), at: reading, change: change)
    }
  }
}
