import Dialogue
import Foundation
import Randomness
import Testing
import Words

@testable import Reports

@Suite("An attacker who has every output of small cycles")
struct AttackerTests {
  private static let controls =
    ExportProfile.allCases.map { DisclosureControl($0) } + [4, 6].map { DisclosureControl(smallest: $0) }

  private static let seeds = 0..<80 as Range<UInt64>

  private static func filters(_ records: [SessionRecord]) -> [ExportFilter] {
    let days = records.map(\.date)
    return days.indices.flatMap { from in
      (from..<days.count).map { ExportFilter(from: days[from], to: days[$0]) }
    }
  }

  @Test("learns no number of a few people by adding up and subtracting what one reader gets", arguments: [3, 4, 5, 7])
  func oneReader(smallest: Int) {
    var known = 0
    for seed in Self.seeds {
      let cycle = SmallCycle(seed: seed)
      var attacker = Attacker(UnitTruth(cycle.records, earlier: []), smallest: smallest)
      attacker.read(cycle.extract.complete(), unit: 1, DisclosureControl(smallest: smallest))
      attacker.reckon()
      #expect(attacker.leaks.isEmpty, "seed \(seed): \(attacker.leaks)")
      known += attacker.known.count
    }
    // An attacker who is told nothing learns nothing.
    #expect(known > 250)
  }

  @Test("learns none from what all readers get, of all ranges, in a second unit as well")
  func allReaders() {
    for seed in Self.seeds.prefix(40) {
      let cycle = SmallCycle(seed: seed, sessions: 6)
      let extract = cycle.extract.complete(3)
      for (unit, range) in [(1, 0..<3), (2, 3..<6)] {
        let truth = UnitTruth(Array(cycle.records[range]), earlier: Array(cycle.records[..<range.lowerBound]))
        var attacker = Attacker(truth, smallest: 3)
        for control in Self.controls where control.profile != .public { attacker.read(extract, unit: unit, control) }
        attacker.reckon()
        #expect(attacker.leaks.isEmpty, "seed \(seed), unit \(unit): \(attacker.leaks)")
      }
    }
  }

  @Test("is strong enough: where nothing is withheld, hardly a cycle keeps anything to itself")
  func control() {
    let found = Self.seeds.count { seed in
      var attacker = Attacker(UnitTruth(SmallCycle(seed: seed).records, earlier: []), smallest: 3)
      attacker.readEverything()
      return !attacker.leaks.isEmpty
    }
    #expect(found > 75)
  }

  @Test("reads the same numbers of people of a unit in every range that has it, and none in one that has a part of it")
  func ranges() {
    for seed in Self.seeds.prefix(15) {
      let cycle = SmallCycle(seed: seed)
      let extract = cycle.extract.complete(3)
      let units = [Set(cycle.records.prefix(3).map(\.id)), Set(cycle.records.suffix(3).map(\.id))]
      for control in Self.controls {
        let all = People(extract, control)
        for filter in Self.filters(cycle.records) {
          let asked = Set(cycle.records.filter(filter.admits).map(\.id))
          let told = People(extract, control, filter)
          for (index, unit) in units.enumerated() {
            #expect(told.rows[index + 1] == (unit.isSubset(of: asked) ? all.rows[index + 1] : nil), "seed \(seed)")
          }
          // Beyond whole units there is nothing of people but who was there, week by week, where it is enough.
          #expect(told.rows[0] == nil)
          #expect(told.weeks.allSatisfy { all.weeks.contains($0) })
        }
      }
    }
  }

  @Test("sees no number of people change, whatever becomes known, is corrected, comes late or is erased afterwards")
  func later() {
    for seed in Self.seeds.prefix(20) {
      let cycle = SmallCycle(seed: seed)
      let extract = cycle.extract.complete(3)
      for (name, changed) in Self.changes(of: extract, seed) {
        for control in Self.controls {
          let (before, after) = (People(extract, control), People(changed, control))
          #expect(before.rows == after.rows, "seed \(seed), \(name)")
          #expect(Set(before.weeks).isSubset(of: after.weeks), "seed \(seed), \(name)")
        }
      }
      var without = extract
      without.records.remove(at: 1)
      for control in Self.controls {
        let (before, after) = (People(extract, control), People(without, control))
        // A session that is erased takes its unit with it; the other unit stays as it is.
        #expect(after.rows[1] == nil && after.rows[2] == before.rows[2], "seed \(seed)")
      }
    }
  }

  /// Everything that may become otherwise after a unit is complete.
  private static func changes(of extract: ArchiveExtract, _ seed: UInt64) -> [(String, ArchiveExtract)] {
    var corrected = extract
    corrected.facts += extract.records.flatMap(\.needs).flatMap { need in
      [(NeedFact.Field.sharedBy, "9"), (.confidential, "1"), (.category, "safety"), (.status, "withdrawn")].map {
        Invented.fact(need.wording, $0.0, $0.1)
      }
    }
    var planned = extract
    planned.unitSizes = planned.unitSizes.mapValues { _ in 2 }
    var erased = extract
    erased.records = extract.records.map { without(Invented.name("Person0"), $0) }
    var merged = extract
    merged.records.append(
      Invented.session(
        9, on: "2021-04-09", attendances: (0..<9).map { Invented.attendance("Person\($0)", in: 9) },
        turns: [Invented.turn(99, "Person1", milliseconds: 900_000)]))
    var next = extract
    next.records.append(
      Invented.session(7, on: "2021-05-20", attendances: (0..<9).map { Invented.attendance("Person\($0)", in: 7) }))
    var going = next
    going.open = [next.records[next.records.count - 1].id]
    return [
      ("corrected needs", corrected), ("another plan", planned), ("an erased person", erased),
      ("a merged session", merged), ("the next session", next), ("an open session", going),
    ]
  }

  private static func without(_ person: Participant.ID, _ record: SessionRecord) -> SessionRecord {
    Invented.session(
      record.number, on: record.date.iso, passes: record.passes,
      attendances: record.attendances.filter { $0.participant != person },
      rounds: record.rounds.filter { $0.participant != person },
      turns: record.turns.filter { $0.participant != person },
      needs: record.needs, events: record.events)
  }

  @Test("learns nothing from an hour that still goes on, whoever comes, speaks or tells a mood")
  func goingOn() {
    let earlier = SmallCycle(seed: 3).records
    func outputs(_ people: [String], _ moods: [Mood], hands: Int) -> [[UInt8]] {
      let open = Invented.session(
        7, on: "2021-05-20", passes: people.count, attendances: people.map { Invented.attendance($0, in: 7) },
        rounds: zip(people, moods).map { Invented.answer($0, .checkIn, $1) },
        turns: people.enumerated().map { Invented.turn(700 + $0, $1, milliseconds: 60_000) },
        needs: [Invented.need("Im Gespräch", category: "movement", sharedBy: hands)],
        events: [Invented.event(.dialInIssue, milliseconds: Int64(people.count) * 60_000, 700)])
      var extract = ArchiveExtract(records: earlier, facts: []).complete(3)
      extract.records.append(open)
      extract.open = [open.id]
      return Outputs(extract).bytes
    }
    let before = outputs([], [], hands: 1)
    #expect(outputs(["Person0"], [.stormy], hands: 3) == before)
    #expect(outputs((0..<9).map { "Person\($0)" }, Array(repeating: .sunny, count: 9), hands: 8) == before)
  }
}

/// What the outputs tell of people.
struct People: Equatable {
  /// Rows of statistics by the number of their unit; 0 for those of none.
  private(set) var rows: [Int: [[String]]] = [:]
  /// Number of the session and how many were there, of those that are told.
  private(set) var weeks: [[String]] = []

  private static let units: Set = [
    "participants", "participations", "arrivals", "issues", "hands", "plans", "passes", "turns", "mood",
  ]

  init(_ extract: ArchiveExtract, _ control: DisclosureControl, _ filter: ExportFilter = .everything) {
    let columns = ["section", "unit", "figure", "label", "value", "n"]
    for row in extract.values(columns, in: .statistics, filter: filter, control: control) {
      let told = row.map(Figures.told)
      guard told[0] != "–" || Self.units.contains(told[1]) else { continue }
      rows[Int(told[0]) ?? 0, default: []].append(told)
    }
    weeks = extract.values(["session", "present"], in: .sessions, filter: filter, control: control)
      .map { $0.map(Figures.told) }.filter { !$0.contains("–") }
  }
}
