import Dialogue
import GRDB
import Testing

@testable import Records

@Suite("Units of publication in the file")
struct PublishedUnitTests {
  private let store: SessionStore

  init() throws {
    store = try SessionStore.inMemory()
  }

  private func cycle(_ name: String = "Runde", planned: Int = 2) -> Cycle {
    Cycle(
      id: Identifier(derivedFrom: name), name: name, firstDate: CivilDate(daysSinceEpoch: 18_703),
      plannedSessions: planned)
  }

  private func record(_ number: Int, of cycle: Cycle, isHeld: Bool = true) -> SessionRecord {
    let start = Instant(milliseconds: Int64(number) * 604_800_000)
    return SessionRecord(
      id: Identifier(derivedFrom: cycle.name, String(number)), number: number, cycle: cycle,
      date: CivilDate(daysSinceEpoch: 18_703 + 7 * number), scheduledStart: start, startedAt: isHeld ? start : nil,
      endedAt: isHeld ? start + .minutes(60) : nil, milliseconds: isHeld ? 3_600_000 : 0)
  }

  private func close(_ numbers: Int..., of cycle: Cycle, isHeld: Bool = true) throws {
    for number in numbers {
      try store.close(record(number, of: cycle, isHeld: isHeld), at: Instant(milliseconds: Int64(number) * 604_900_000))
    }
  }

  private func due() throws -> [String] {
    try store.dueUnits().map { unit in
      let numbers = (1...9).filter { unit.sessions.contains(Identifier(derivedFrom: "Runde", String($0))) }
      return "\(unit.number): " + numbers.map(String.init).joined(separator: " ")
    }
  }

  private func keepDue() throws {
    try store.append(
      store.dueUnits().map {
        PublishedUnit(
          cycle: $0.cycle, number: $0.number, at: Instant(milliseconds: 1), sessions: $0.sessions,
          steps: [
            PublishedUnit.Step(
              smallest: 3,
              figures: [
                PublishedUnit.Figure(key: "participants", value: .count(.people(7)), n: .things(2)),
                PublishedUnit.Figure(
                  key: "mood_in_mean", label: PublishedUnit.Label(key: "1–2", german: "a", english: "b"),
                  value: .mean(tenths: -12)),
              ])
          ])
      })
  }

  @Test("are as many held sessions as were planned when the cycle began, in the order of their closing")
  func size() throws {
    try close(1, of: cycle())
    #expect(try due().isEmpty)
    try close(2, of: cycle(), isHeld: false)
    #expect(try due().isEmpty)
    // A later plan changes nothing.
    try close(3, 4, 5, of: cycle(planned: 9))
    #expect(try due() == ["1: 1 3", "2: 4 5"])
    #expect(try store.unitSizes().values.sorted() == [2])
  }

  @Test("are kept once and as they were, and later sessions belong to the next")
  func kept() throws {
    try close(1, 2, 3, of: cycle())
    try keepDue()
    let units = try store.publishedUnits()
    #expect(units.count == 1 && units[0].steps[0].figures.map(\.key) == ["participants", "mood_in_mean"])
    #expect(try due().isEmpty)
    let other = PublishedUnit(cycle: units[0].cycle, number: 1, at: Instant(milliseconds: 2), sessions: [], steps: [])
    try store.append([other])
    #expect(try store.publishedUnits() == units)
    try close(4, of: cycle())
    #expect(try due() == ["2: 3 4"])
  }

  @Test("have fewer sessions when the cycle ends, and those that come all the same wait for a whole unit")
  func end() throws {
    try close(1, 2, 3, of: cycle())
    try store.end(cycle().id, at: Instant(milliseconds: 3 * 604_900_000))
    #expect(try due() == ["1: 1 2", "2: 3"])
    try keepDue()
    try close(4, of: cycle())
    #expect(try due().isEmpty)
    try close(5, of: cycle())
    #expect(try due() == ["3: 4 5"])
  }

  @Test("are formed only in the file in which the cycle was made")
  func elsewhere() throws {
    try close(1, 2, of: cycle())
    try store.queue.write { db in
      try db.execute(sql: "UPDATE cycle_fact SET origin = '00000000-0000-4000-8000-000000000009'")
    }
    #expect(try due().isEmpty)
  }
}
