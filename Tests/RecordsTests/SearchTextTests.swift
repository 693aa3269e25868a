import Dialogue
import Foundation
import Records
import Scratch
import Testing

@Suite("What is searched in")
struct SearchTextTests {
  private let directory: ScratchDirectory
  private let store: SessionStore

  init() throws {
    directory = try ScratchDirectory()
    store = try Invented.store(at: directory.file())
    try store.insert(
      [
        Invented.record(
          1, topics: [Invented.topic(21, title: "GEHEIMNIS-4711"), Invented.topic(22, title: "Das bleibt")],
          needs: [Invented.need(31)]), noted,
      ],
      at: Invented.later)
  }

  @Test("has words of the session, and goes with it to the last byte")
  func erasure() throws {
    #expect(try holdsSecret())
    #expect(try sessions() == ["1", "2"])
    try change("DELETE FROM note; DELETE FROM need; DELETE FROM listed_topic; DELETE FROM session")
    #expect(try TableReader(directory.file()).column("SELECT session FROM search_text").isEmpty)
    #expect(try !holdsSecret())
    try store.insert([Invented.record(3)], at: Invented.later)
    #expect(try sessions() == ["3"])
    try change("DELETE FROM session")
    #expect(try TableReader(directory.file()).column("SELECT session FROM search_text").isEmpty)
  }

  @Test(
    "goes when one of its texts is deleted or rewritten, and the others are still found",
    arguments: [
      "DELETE FROM listed_topic WHERE title LIKE 'GEHEIM%'",
      "UPDATE listed_topic SET title = 'x' WHERE title LIKE 'G%'",
    ])
  func topics(_ order: String) throws {
    try change(order)
    #expect(try sessions() == ["2"])
    #expect(try !holdsSecret())
    #expect(try store.search("geheimnis", limit: 9).isEmpty)
    #expect(try store.search("bleibt", limit: 9).count == 1)
  }

  @Test(
    "goes with the wording of a need, an answer to it and a note as well",
    arguments: [
      "DELETE FROM need", "UPDATE need SET wording = 'x'", "DELETE FROM need_fact", "UPDATE need_fact SET value = 'x'",
      "DELETE FROM note", "UPDATE note SET text = 'x'",
    ])
  func others(_ order: String) throws {
    try store.append([Invented.fact(1, of: 31, .answer, "Ja.", at: "2021-03-25T10:00:00.000Z")])
    #expect(try sessions() == ["1", "2"])
    try change(order.hasPrefix("DELETE FROM need") ? "DELETE FROM need_fact; " + order : order)
    #expect(try sessions() == (order.contains("note") ? ["1"] : ["2"]))
  }

  @Test("is asked for in the order of time and by the name of a session, never sorted")
  func plan() throws {
    let plan = try TableReader(directory.file()).rows(
      """
      EXPLAIN QUERY PLAN SELECT searched.folded FROM session
      LEFT JOIN search_text AS searched ON searched.session = session.id
      WHERE searched.folded IS NULL OR searched.folded GLOB '*x*' ORDER BY session.scheduled_start DESC, session.id DESC
      """
    ).compactMap(\.last)
    #expect(plan.count == 2)
    #expect(plan.first?.hasPrefix("SCAN session USING") == true && plan.last?.hasPrefix("SEARCH") == true, "\(plan)")
  }

  private var noted: SessionRecord {
    SessionRecord(
      id: Invented.id(102), number: 2, cycle: Invented.cycle, date: Invented.cycle.firstDate,
      scheduledStart: Invented.later, startedAt: nil, endedAt: nil, milliseconds: 0,
      notes: [NoteRecord(id: Invented.id(41), kind: .idea, topic: nil, text: "Früh anrufen.", isReleased: nil)])
  }

  /// Numbers of the sessions that have a row.
  private func sessions() throws -> [String] {
    try TableReader(directory.file()).column(
      "SELECT number FROM session JOIN search_text ON session = id ORDER BY number")
  }

  private func holdsSecret() throws -> Bool {
    try bytes(of: directory.file()).range(of: Data("geheimnis-4711".utf8)) != nil
  }

  private func change(_ orders: String) throws {
    try TableReader(directory.file()).execute("PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; " + orders)
  }
}
