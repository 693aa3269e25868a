import Dialogue
import Scratch
import Testing

@testable import Records

@Suite("A ground rule that a group made, in the database")
struct NewRuleTests {
  private func hour(_ number: Int, rules: String..., after before: Cycle? = nil) throws -> InventedHour {
    var hour = InventedHour(Invented.opening(number, cycle: before ?? Invented.cycle))
    try hour.happens(.frame(.phaseEntered(.checkIn)))
    for rule in rules { try hour.happens(.heard(.groundRuleAdded(rule))) }
    return hour
  }

  @Test("is known as its session's, also in the first one, and as no other's")
  func roundTrip() throws {
    let directory = try ScratchDirectory()
    let store = try Invented.store(at: directory.file())
    let first = try hour(1, rules: "Wir lassen ausreden.").record
    let second = try hour(2, after: first.cycle).record
    let third = try hour(3, rules: "Handys sind aus.", "Wir fangen pünktlich an.", after: second.cycle).record
    for (index, record) in [first, second, third].enumerated() {
      try store.close(record, at: Invented.later + .minutes(index))
    }
    let records = try store.records()
    #expect(records == [first, second, third])
    #expect(
      records.map(\.newRules)
        == [["Wir lassen ausreden."], [], ["Handys sind aus.", "Wir fangen pünktlich an."]])
    #expect(try store.latestCycle()?.cycle == third.cycle)
  }

  @Test("is kept once, however often the session is closed or added")
  func again() throws {
    let directory = try ScratchDirectory()
    let store = try Invented.store(at: directory.file())
    let record = try hour(1, rules: "Wir lassen ausreden.").record
    try store.close(record, at: Invented.later)
    try store.insert([record], at: Invented.later)
    #expect(try store.records() == [record])
    let tables = try TableReader(directory.file())
    #expect(try tables.column("SELECT count(*) FROM cycle_fact") == ["2"])
  }
}
