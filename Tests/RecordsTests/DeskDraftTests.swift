import Dialogue
import Records
import Testing

@Suite("What staff have begun to type")
struct DeskDraftTests {
  private let hour: InventedHour
  private let draft = Draft(field: "demand", text: "Ein Raum", cursor: 3)

  init() throws { hour = try InventedHour.rich() }

  @Test("is kept once a field, replaced and given up")
  func kept() throws {
    let store = try SessionStore.inMemory()
    let other = Draft(field: "answer", text: "Ja", cursor: 2)
    try store.saveAtDesk(Draft(field: "demand", text: "Ein", cursor: 3), field: "demand")
    try store.saveAtDesk(draft, field: "demand")
    try store.saveAtDesk(other, field: "answer")
    #expect(try store.draftsAtDesk() == [other, draft])
    try store.saveAtDesk(nil, field: "answer")
    #expect(try store.draftsAtDesk() == [draft])
  }

  @Test("is no session's: it outlives the closing of one, and is not offered with one")
  func outlivesSessions() throws {
    let store = try SessionStore.inMemory()
    try store.saveAtDesk(draft, field: "demand")
    try store.begin(hour.opening, at: hour.history.openedAt, entries: hour.entries)
    try store.save(Draft(field: "topic", text: "Arz", cursor: 3), of: hour.opening.session)
    #expect(try store.unfinished().map(\.draft?.text) == ["Arz"])
    #expect(try store.draftsAtDesk() == [draft])
    try store.close(hour.record, at: Invented.later)
    #expect(try store.draftsAtDesk() == [draft])
  }
}
