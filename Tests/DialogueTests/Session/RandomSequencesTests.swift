import Dialogue
import EventKinds
import Foundation
import Testing

@Suite("Whatever happens")
struct RandomSequencesTests {
  /// How often each kind of event was accepted and refused.
  private struct Tally {
    var accepted: [EventKind: Int] = [:]
    var refused: [EventKind: Int] = [:]

    mutating func count(_ kind: EventKind, _ wasAccepted: Bool) {
      if wasAccepted { accepted[kind, default: 0] += 1 } else { refused[kind, default: 0] += 1 }
    }

    mutating func add(_ other: Tally) {
      accepted.merge(other.accepted, uniquingKeysWith: +)
      refused.merge(other.refused, uniquingKeysWith: +)
    }
  }

  /// What is wrong, and which seed shows it again.
  private struct BrokenRule: Error {
    let faults: [String]
    let place: String
  }

  @Test("two hundred sequences of a hundred steps leave every rule whole")
  func sequences() async throws {
    let parts: [Range<UInt64>] = [0..<50, 50..<100, 100..<150, 150..<200]
    let tally = try await withThrowingTaskGroup(of: Tally.self) { group in
      for seeds in parts {
        group.addTask {
          var tally = Tally()
          for seed in seeds { try run(seed: seed, steps: 100, &tally) }
          return tally
        }
      }
      return try await group.reduce(into: Tally()) { $0.add($1) }
    }
    // A generator that never reaches an event, or never one that is refused, proves nothing.
    #expect(EventKind.allCases.filter { tally.accepted[$0] == nil }.isEmpty)
    #expect(tally.refused.count > 50)
  }

  private func run(seed: UInt64, steps: Int, _ tally: inout Tally) throws {
    var events = RandomEvents(seed: seed)
    var hour = try Hour.fullScene(in: seed.isMultiple(of: 2) ? .exchange : .preparation)
    var stored = try hour.journal.map(Self.stored)
    for step in 1...steps {
      events.passTime(on: &hour.clock)
      let before = hour.history
      let change = Self.change(&events, in: hour)
      let wasAccepted = (try? hour.apply(change)) != nil
      if case .event(let event) = change {
        tally.count(event.kind, wasAccepted)
      }
      func check(_ faults: [String]) throws {
        if !faults.isEmpty { throw BrokenRule(faults: faults, place: "seed \(seed), step \(step): \(change)") }
      }
      if wasAccepted {
        if let line = hour.journal.last { stored.append(try Self.stored(line)) }
        try check(Invariants.faults(of: hour.state, at: hour.now))
        if case .event = change { try check(faultsOfUndo(in: hour, before.state)) }
      } else {
        try check(hour.history == before ? [] : ["a refusal changed something"])
      }
      if step.isMultiple(of: 25) {
        try check(Invariants.faults(ofRecordOf: hour.state, at: hour.now))
        let replayed = try SessionHistory(hour.state.opening, openedAt: hour.history.openedAt, replaying: stored)
        try check(replayed == hour.history ? [] : ["the journal tells another session"])
      }
    }
  }

  private static func change(_ events: inout RandomEvents, in hour: Hour) -> SessionEntry.Change {
    switch events.number(1...100) {
    case 1...7: .undone
    case 8...12: .redone
    default: .event(events.next(in: hour.state))
    }
  }

  /// Taking the last step back gives the state before it, doing it again the state after it.
  private func faultsOfUndo(in hour: Hour, _ before: SessionStateMachine) throws -> [String] {
    guard hour.state.phase != .closed else { return [] }
    var again = hour
    try again.undo()
    guard again.state == before else { return ["taking back gives another state"] }
    try again.redo()
    return again.state == hour.state ? [] : ["doing again gives another state"]
  }

  /// A line as it comes back from the database.
  private static func stored(_ line: SessionEntry) throws -> SessionEntry {
    try JSONDecoder().decode(SessionEntry.self, from: JSONEncoder().encode(line))
  }
}
