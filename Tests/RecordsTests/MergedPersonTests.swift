import Dialogue
import Records
import Scratch
import Testing

@Suite("Somebody who was entered twice, in the database")
struct MergedPersonTests {
  private let twin = Participant(
    id: Invented.id(14), number: 4, name: "amina", district: "", access: .phone)

  private func hour() throws -> InventedHour {
    var hour = InventedHour(Invented.opening(1))
    try hour.happens(.people(.arrived(Invented.yonas.id)))
    try hour.happens(.people(.added(twin, arrives: true)))
    try hour.happens(.frame(.phaseEntered(.checkIn)))
    try hour.happens(.round(.given(Invented.yonas.id, mood: .fair)))
    try hour.happens(.round(.given(twin.id, mood: .cloudy)))
    for phase in [Phase.topics, .exchange] { try hour.happens(.frame(.phaseEntered(phase))) }
    try hour.happens(.turn(.started(Invented.id(61), of: twin.id, kind: .turn)))
    try hour.happens(.turn(.ended), after: 30_000)
    try hour.happens(.people(.merged(twin.id, into: Invented.amina.id)))
    return hour
  }

  @Test("is one when the session is read back after a crash, also after undo and redo")
  func replay() throws {
    let store = try SessionStore.inMemory()
    var hour = try hour()
    try store.begin(hour.opening, at: hour.history.openedAt, entries: hour.entries)
    let length = hour.entries.count
    try hour.undo()
    try hour.redo()
    try store.append(Array(hour.entries.dropFirst(length)), to: hour.opening.session, from: length + 1)
    let kept = try #require(try store.unfinished().first)
    let history = try SessionHistory(kept.opening, openedAt: kept.openedAt, replaying: kept.entries)
    #expect(history == hour.history && history.state.participant(twin.id) == nil)
  }

  @Test("has one row for each thing, and the next session knows her once")
  func closed() throws {
    let directory = try ScratchDirectory()
    let store = try Invented.store(at: directory.file())
    let hour = try hour()
    try store.close(hour.record, at: Invented.later)
    let tables = try TableReader(directory.file())
    #expect(try tables.column("SELECT participant_number FROM analysis_attendance ORDER BY 1") == ["1", "2"])
    #expect(try tables.column("SELECT access_mode FROM analysis_attendance WHERE participant_number = 1") == ["phone"])
    #expect(try tables.column("SELECT participant_number FROM analysis_turn") == ["1"])
    #expect(
      try tables.column("SELECT mood FROM analysis_round WHERE round = 'checkIn' ORDER BY participant_number")
        == ["3", "4"])
    #expect(try store.latestCycle()?.roster == [Invented.amina, Invented.yonas, Invented.olena])
    #expect(try store.latestCycle()?.lately.contains(twin.id) == false)
  }
}
