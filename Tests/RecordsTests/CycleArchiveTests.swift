import Dialogue
import Records
import Testing

@Suite("A whole cycle to look back on")
struct CycleArchiveTests {
  private let store: SessionStore
  private let autumn = Cycle(id: Invented.id(2), name: "Herbst", firstDate: Invented.day("2021-03-17"))

  init() throws {
    store = try SessionStore.inMemory()
    try store.insert(
      [
        Invented.record(1, needs: [Invented.need(31)]), Invented.record(2, startedAt: nil, cancellation: "krank"),
        Invented.record(3, cycle: autumn, needs: [Invented.need(33)]),
      ], at: Invented.later)
    try store.append([
      Invented.fact(1, of: 31, .status, "resolved", at: "2021-03-25T10:00:00.000Z"),
      Invented.fact(2, of: 33, .answer, "Ja.", at: "2021-03-26T10:00:00.000Z"),
    ])
  }

  @Test("is the latest one first, with its own sessions and its own facts only")
  func cycles() throws {
    let latest = try #require(try store.cycleArchive(at: 0))
    #expect(latest.cycle.name == "Herbst" && latest.records.map(\.number) == [3])
    #expect(latest.facts.map(\.value) == ["Ja."] && latest.count == 2)
    let before = try #require(try store.cycleArchive(at: 1))
    #expect(before.records.map(\.number) == [1, 2] && before.facts.map(\.value) == ["resolved"])
  }

  @Test("is nothing when there are not so many")
  func none() throws {
    for index in [2, 99, -1] { #expect(try store.cycleArchive(at: index) == nil) }
    #expect(try SessionStore.inMemory().cycleArchive(at: 0) == nil)
  }

  @Test("has none of the trainer's own lines")
  func privateLines() throws {
    try store.insert([Invented.record(4, cycle: autumn, reflection: "nur für mich")], at: Invented.later)
    #expect(try store.cycleArchive(at: 0)?.records.contains { !$0.reflection.isEmpty } == false)
  }
  @Test("comes in stretches when it never ended, the latest first, each with its own sessions and facts")
  func stretches() throws {
    let endless = try SessionStore.inMemory()
    let length = SessionStore.longestStretch
    try endless.insert(
      (1...2 * length + 1).map { Invented.record($0, needs: [Invented.need(1000 + $0)]) }, at: Invented.later)
    try endless.append(
      [1, length + 1, length + 2, 2 * length + 1].map { number in
        Invented.fact(number, of: 1000 + number, .answer, "\(number)", at: "2021-03-25T10:00:00.000Z")
      })
    let parts = try (0..<3).map { try #require(try endless.cycleArchive(at: $0)) }
    #expect(parts.map(\.count) == [3, 3, 3] && Set(parts.map(\.cycle.id)).count == 1)
    #expect(parts[0].records.map(\.number) == Array(length + 2...2 * length + 1))
    #expect(parts[1].records.map(\.number) == Array(2...length + 1) && parts[2].records.map(\.number) == [1])
    #expect(Set(parts[0].facts.map(\.value)) == ["\(length + 2)", "\(2 * length + 1)"])
    #expect(parts[1].facts.map(\.value) == ["\(length + 1)"] && parts[2].facts.map(\.value) == ["1"])
    #expect(try endless.cycleArchive(at: 3) == nil)
  }
}
