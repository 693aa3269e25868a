import Dialogue
import Foundation
import Records
import Testing

@Suite("What is searched in")
struct SearchTextTests {
  private let directory: ScratchDirectory
  private let store: SessionStore

  init() throws {
    directory = try ScratchDirectory()
    store = try Invented.store(at: directory.file())
    try store.insert(
      [Invented.record(1, topics: [Invented.topic(21, title: "GEHEIMNIS-4711")]), Invented.record(2)],
      at: Invented.later)
  }

  @Test("goes with the session, down to the last byte")
  func erasure() throws {
    let tables = try TableReader(directory.file())
    #expect(try bytes(of: directory.file()).range(of: Data("geheimnis-4711".utf8)) != nil)
    #expect(try tables.column("SELECT count(*) FROM search_text") == ["1"])
    try tables.execute(
      """
      PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;
      DELETE FROM listed_topic; DELETE FROM session;
      """)
    #expect(try tables.column("SELECT count(*) FROM search_text") == ["0"])
    #expect(try bytes(of: directory.file()).range(of: Data("geheimnis-4711".utf8)) == nil)
  }

  @Test("is asked for in the order of time and by the name of a session, never sorted")
  func plan() throws {
    let plan = try TableReader(directory.file()).rows(
      """
      EXPLAIN QUERY PLAN SELECT searched.folded FROM session
      CROSS JOIN search_text AS searched ON searched.session = session.id
      WHERE instr(searched.folded, 'x') ORDER BY session.scheduled_start DESC, session.id DESC
      """
    ).compactMap(\.last)
    #expect(plan.count == 2)
    #expect(plan.first?.hasPrefix("SCAN session USING") == true && plan.last?.hasPrefix("SEARCH") == true, "\(plan)")
  }
}
