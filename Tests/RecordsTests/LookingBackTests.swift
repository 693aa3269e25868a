import Dialogue
import Testing

@testable import Records

@Suite("Looking back")
struct LookingBackTests {
  private let store: SessionStore
  private let other = Cycle(id: Invented.id(2), name: "Herbst", firstDate: Invented.day("2021-03-17"))

  init() throws {
    store = try SessionStore.inMemory()
    try store.insert(
      [
        Invented.record(3, cycle: other), Invented.record(2, startedAt: nil, cancellation: ""),
        Invented.record(
          1, roster: [Invented.amina, Invented.olena],
          attendances: [
            Invented.attendance(Invented.amina, in: 1), Invented.attendance(Invented.olena, in: 1),
          ], needs: [Invented.need(31), Invented.need(32, status: .withdrawn)]),
      ], at: Invented.later)
  }

  @Test("gives records by scheduled start, cancelled ones included")
  func order() throws {
    #expect(try store.records().map(\.number) == [1, 2, 3])
    #expect(try store.records().map(\.cancellation) == [nil, "", nil])
  }

  @Test(
    "takes only what the filter asks for",
    arguments: [
      (RecordFilter(cycle: Invented.id(2)), [3]), (RecordFilter(cycle: Invented.id(99)), []),
      (RecordFilter(from: Invented.day("2021-03-24")), [2, 3]),
      (RecordFilter(to: Invented.day("2021-03-24")), [1, 2]),
      (RecordFilter(cycle: Invented.cycle.id, from: Invented.day("2021-03-18"), to: Invented.day("2021-03-30")), [2]),
    ])
  func filter(_ filter: RecordFilter, _ numbers: [Int]) throws {
    #expect(try store.records(filter).map(\.number) == numbers)
  }

  @Test("knows the cycles by their ids with their days, also two that have one name")
  func cycles() throws {
    let twin = Cycle(id: Invented.id(3), name: "Herbst", firstDate: Invented.day("2021-09-01"))
    try store.insert([Invented.record(5, cycle: twin)], at: Invented.later)
    #expect(
      try store.knownCycles() == [
        KnownCycle(
          id: Invented.cycle.id, name: "Frühjahr 2021", days: Invented.day("2021-03-17")...Invented.day("2021-03-24")),
        KnownCycle(id: other.id, name: "Herbst", days: Invented.day("2021-03-31")...Invented.day("2021-03-31")),
        KnownCycle(id: twin.id, name: "Herbst", days: Invented.day("2021-09-29")...Invented.day("2021-09-29")),
      ])
    #expect(
      try store.cycleNames() == [Invented.cycle.id: "Frühjahr 2021", other.id: "Herbst", twin.id: "Herbst"])
  }

  @Test("leaves out the lists that nobody asked for, and nothing else")
  func parts() throws {
    let whole = try store.records()
    var filter = RecordFilter.all
    filter.parts = []
    let bare = try store.records(filter)
    #expect(bare.map(\.id) == whole.map(\.id) && bare.map(\.startedAt) == whole.map(\.startedAt))
    #expect(bare.allSatisfy { $0.roster.isEmpty && $0.attendances.isEmpty && $0.needs.isEmpty })
    filter.parts = [.attendances, .needs]
    let some = try store.records(filter)
    #expect(some.map(\.attendances) == whole.map(\.attendances) && some.map(\.needs) == whole.map(\.needs))
    #expect(some.allSatisfy { $0.roster.isEmpty })
  }

  @Test("knows what became of the needs of some sessions only")
  func factsOfSome() throws {
    let told = Invented.fact(51, of: 31, .status, "forwarded", at: "2021-03-20T10:00:00.000Z")
    try store.append([told])
    #expect(try store.needFacts(of: RecordFilter(cycle: Invented.cycle.id)) == [told])
    #expect(try store.needFacts(of: RecordFilter(cycle: other.id)).isEmpty)
  }

  @Test("finds what a topic was last called, also in another cycle")
  func topics() throws {
    let twin = Cycle(id: Invented.id(3), name: "Winter", firstDate: Invented.day("2021-09-01"))
    try store.insert(
      [
        Invented.record(5, cycle: twin, topics: [Invented.topic(71, title: "Arzt")]),
        Invented.record(6, cycle: twin, topics: [Invented.topic(71, title: "Arzttermin"), Invented.topic(72)]),
      ], at: Invented.later)
    #expect(
      try store.topics([Invented.id(71), Invented.id(99)]) == [
        LinkedTopic(id: Invented.id(71), title: "Arzttermin", cycle: twin.id)
      ])
    #expect(try store.topics([]).isEmpty)
  }

  @Test("sums up the last sessions, newest first")
  func recent() throws {
    let all = try store.recentSessions(limit: 10)
    #expect(all.map(\.number) == [3, 2, 1])
    #expect(all.map(\.tookPlace) == [true, false, true])
    #expect(all.map(\.cycle) == ["Herbst", "Frühjahr 2021", "Frühjahr 2021"])
    #expect(all.last?.present == 2 && all.last?.needs == 1)
    #expect(try store.recentSessions(limit: 2).map(\.number) == [3, 2])
    #expect(try store.recentSessions(limit: 0).isEmpty)
    #expect(try store.recentSessions(limit: -1).isEmpty)
  }

  @Test("says which session that took place was the latest, and nothing while there is none")
  func latest() throws {
    let latest = try #require(try store.latestSession())
    let records = try store.records()
    #expect(latest == records.filter { $0.cancellation == nil && $0.startedAt != nil }.map { LatestSession($0) }.max())
    #expect(latest.tookPlace && latest.cycle == records.last?.cycle.id)
    let cancelled = try #require(records.first { $0.cancellation != nil })
    #expect(LatestSession(cancelled) < LatestSession(records[0]))
  }

  @Test("does not mind adding the same records again")
  func repetition() throws {
    let before = try store.records()
    try store.insert(before + [Invented.record(4)], at: Invented.later)
    #expect(try store.records().prefix(3) == before[...])
    #expect(try store.records().count == 4)
  }

  @Test("adds all records or none")
  func allOrNothing() throws {
    let broken = Invented.record(6, attendances: [Invented.attendance(Invented.amina, in: 6)])
    #expect(throws: StoreError.self) { try store.insert([Invented.record(5), broken], at: Invented.later) }
    #expect(try store.records().count == 3)
  }

  @Test("knows whether everything is invented")
  func demo() throws {
    #expect(!store.isDemo)
    try store.markAsDemo()
    #expect(store.isDemo)
  }
}
