import Dialogue
import Randomness

/// A whole cycle as it may come: few or many people from few or many districts, who come seldom or often.
enum RandomArchive {
  static func extract(seed: UInt64) -> (records: [SessionRecord], facts: [NeedFact]) {
    var random = SplitMix64(seed: seed)
    let districts = (0..<Int.random(in: 1...6, using: &random)).map { "Kreis \($0)" }
    let people = (0..<Int.random(in: 1...15, using: &random)).map { index in
      (name: "Person \(index)", district: districts.randomElement(using: &random) ?? "")
    }
    let records = (1...Int.random(in: 1...6, using: &random)).map { number in
      session(number, of: people, &random)
    }
    let facts = records.flatMap(\.needs).flatMap { need in
      changes(of: need).filter { _ in Bool.random(using: &random) }
    }
    return (records, facts)
  }

  /// What may become known of a need later.
  private static func changes(of need: NeedRecord) -> [NeedFact] {
    [(NeedFact.Field.sharedBy, "1"), (.status, Need.Status.withdrawn.rawValue), (.category, "movement")].map {
      NeedFact(
        id: Invented.name("\($0) of \(need.wording)"), need: need.id, at: Instant(milliseconds: 1), field: $0, value: $1
      )
    }
  }

  private static func session(
    _ number: Int, of people: [(name: String, district: String)], _ random: inout SplitMix64
  ) -> SessionRecord {
    let present = people.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
    let attendances = present.map { person in
      AttendanceRecord(
        id: Invented.name("\(person.name) in \(number)"), participant: Invented.name(person.name),
        district: person.district, access: AccessMode.allCases.randomElement(using: &random) ?? .phone,
        joinedAt: Instant(milliseconds: 0), leftAt: nil, isLate: Int.random(in: 0..<5, using: &random) == 0)
    }
    let turns = present.filter { _ in Bool.random(using: &random) }.enumerated().map { index, person in
      TurnRecord(
        id: Invented.name("turn \(number) \(index)"), participant: Invented.name(person.name), topic: nil, kind: .turn,
        startedAt: Instant(milliseconds: 0), milliseconds: Int64.random(in: 1...300_000, using: &random), segments: 1,
        isFirst: true)
    }
    let needs = (0..<Int.random(in: 0...4, using: &random)).map { index in
      Invented.need(
        "Bedürfnis \(number) \(index)", category: ["medical_access", "movement"].randomElement(using: &random),
        sharedBy: Int.random(in: 1...8, using: &random))
    }
    return Invented.session(
      number, on: "2021-0\(3 + number / 5)-\(10 + number)", roster: [], attendances: attendances, turns: turns,
      needs: needs)
  }
}
