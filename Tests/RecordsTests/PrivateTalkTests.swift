import Dialogue
import Records
import Scratch
import Testing

@Suite("Listening and the pinned prompt")
struct PrivateTalkTests {
  @Test("are in the journal while the session is open, and in no table and no view afterwards")
  func gone() throws {
    let directory = try ScratchDirectory()
    let store = try Invented.store(at: directory.file())
    var hour = InventedHour(try InventedHour.rich().opening)
    try hour.happens(.people(.arrived(Invented.amina.id)))
    try hour.happens(.people(.listeningSet(Invented.amina.id, to: true)))
    try hour.happens(.frame(.promptPinned(key: "ex.coping")))
    try store.begin(hour.opening, at: hour.history.openedAt, entries: hour.entries)
    let tables = try TableReader(directory.file())
    #expect(try words(in: tables).contains { $0.contains("listeningSet") })
    try store.close(hour.record, at: Invented.later)
    for word in try words(in: tables) {
      #expect(!word.lowercased().contains("listen") && !word.contains("ex.coping"), "\(word)")
    }
  }

  @Test("and talk shares have no column in any view for analysis")
  func columns() throws {
    let directory = try ScratchDirectory()
    _ = try Invented.store(at: directory.file())
    let tables = try TableReader(directory.file())
    let columns = try tables.column(
      "SELECT c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.name LIKE 'analysis%'")
    #expect(columns.count > 60)
    #expect(!columns.contains { $0.contains("share_") || $0.contains("_share") || $0.contains("listen") })
  }

  /// Every value of every table and view.
  private func words(in tables: TableReader) throws -> [String] {
    let names = try tables.column(
      "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite%'")
    return try names.flatMap { try tables.rows("SELECT * FROM \($0)").flatMap(\.self) }
  }
}
