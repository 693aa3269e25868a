import Dialogue
import Randomness

@testable import Reports

/// An invented cycle of three to nine people: as small as they come, and so the hardest to keep to itself.
struct SmallCycle {
  var records: [SessionRecord]
  var facts: [NeedFact] = []

  static let districts = ["Nord", "Ost", "Süd", "West"]
  private static let categories = ["medical_access", "movement", "safety"]

  init(seed: UInt64, sessions: Int = 6) {
    var random = SplitMix64(seed: seed)
    let people = (0..<Int.random(in: 3...9, using: &random)).map { index in
      (name: "Person\(index)", district: Self.districts.randomElement(using: &random) ?? "")
    }
    // In some cycles nearly everybody comes, in others whoever likes to.
    let diligence = Int.random(in: 1...5, using: &random)
    records = (1...sessions).map { number in
      let present = people.filter { _ in Int.random(in: 0...diligence, using: &random) > 0 }
      return Self.session(number, of: present, &random)
    }
  }

  var extract: ArchiveExtract { ArchiveExtract(records: records, facts: facts) }

  private static func session(
    _ number: Int, of present: [(name: String, district: String)], _ random: inout SplitMix64
  ) -> SessionRecord {
    let attendances = present.map { person in
      AttendanceRecord(
        id: Invented.name("\(person.name) in \(number)"), participant: Invented.name(person.name),
        district: person.district, access: AccessMode.allCases.randomElement(using: &random) ?? .phone,
        joinedAt: Instant(milliseconds: 0), leftAt: nil, isLate: Int.random(in: 0..<3, using: &random) == 0)
    }
    let rounds = [Round.Kind.checkIn, .checkOut].flatMap { round in
      present.map { person in
        let state: RoundRecord.State = Int.random(in: 0..<4, using: &random) == 0 ? .passed : .given
        return RoundRecord(
          id: Invented.name("\(person.name) \(round) \(number)"), participant: Invented.name(person.name), round: round,
          state: state, mood: state == .given ? Mood.allCases.randomElement(using: &random) : nil)
      }
    }
    let turns = present.filter { _ in Bool.random(using: &random) }.enumerated().map { index, person in
      TurnRecord(
        id: Invented.name("turn \(number) \(index)"), participant: Invented.name(person.name), topic: nil, kind: .turn,
        startedAt: Instant(milliseconds: 0), milliseconds: Int64.random(in: 1...600_000, using: &random), segments: 1,
        isFirst: true)
    }
    let needs = (0..<Int.random(in: 0...3, using: &random)).map { index in
      Invented.need(
        "Bedürfnis \(number) \(index)", category: categories.randomElement(using: &random),
        sharedBy: Int.random(in: 0...max(1, present.count), using: &random),
        isConfidential: Int.random(in: 0..<4, using: &random) == 0, isReleased: Bool.random(using: &random))
    }
    let issues = (0..<Int.random(in: 0...3, using: &random)).map {
      Invented.event(.dialInIssue, milliseconds: 60_000, 10 * number + $0)
    }
    return Invented.session(
      number, on: "2021-04-1\(number)", passes: rounds.count { $0.state == .passed }, attendances: attendances,
      rounds: rounds, turns: turns, needs: needs, events: issues)
  }
}
