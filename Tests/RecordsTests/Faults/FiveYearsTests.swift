import Dialogue
import Foundation
import Records
import Testing

@Suite("Five years of sessions", .enabled(if: WrittenSession.isLong))
struct FiveYearsTests {
  @Test("A20: open in no time, and cost an action no more than an empty database does")
  func large() throws {
    let directory = try ScratchDirectory()
    let records = try (1...250).map { number in try InventedHour.rich(Invented.opening(number)).record }
    let large = try Invented.store(at: directory.file())
    try large.insert(records, at: Invented.later)
    let clock = ContinuousClock()
    let start = clock.now
    let store = try SessionStore(at: directory.file(), now: Invented.later)
    _ = try store.latestCycle()
    #expect(start.duration(to: clock.now) < .milliseconds(300))
    let hour = try InventedHour.rich(Invented.opening(251))
    let empty = try slowest(of: hour, in: try Invented.store(at: directory.file("empty.sqlite")))
    let full = try slowest(of: hour, in: store)
    #expect(full < .milliseconds(20) || full < empty + empty, "\(full) against \(empty)")
  }

  /// How long the slowest but one of the entries of an hour takes to be written.
  private func slowest(of hour: InventedHour, in store: SessionStore) throws -> Duration {
    let clock = ContinuousClock()
    try store.begin(hour.opening, at: hour.history.openedAt, entries: [])
    let times = try hour.entries.dropLast().enumerated().map { index, entry in
      try clock.measure { try store.append([entry], to: hour.opening.session, from: index + 1) }
    }
    return times.sorted().dropLast().last ?? .zero
  }
}
