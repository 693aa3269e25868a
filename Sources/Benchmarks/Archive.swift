import Dialogue

/// Many invented sessions of one cycle, all alike.
struct Archive {
  let cycle: Cycle
  let roster: [Participant]
  let records: [SessionRecord]

  init(sessions: Int, firstDate: CivilDate) {
    let cycle = Cycle(
      id: Identifier(derivedFrom: "benchmark"), name: "Benchmark", firstDate: firstDate, districts: ["A", "B"])
    let roster = (1...9).map { number in
      Participant(
        id: Identifier(derivedFrom: "person", "\(number)"), number: number, name: "Person \(number)",
        district: number < 5 ? "A" : "B", access: .privateDevice)
    }
    self.cycle = cycle
    self.roster = roster
    records = (1...sessions).map { Self.record($0, cycle, roster, on: firstDate.adding(days: 7 * ($0 - 1))) }
  }

  private static func record(
    _ number: Int, _ cycle: Cycle, _ roster: [Participant], on date: CivilDate
  ) -> SessionRecord {
    let start = cycle.zone.instant(of: date, at: cycle.start)
    let topic = Topic.ID(derivedFrom: "topic", "\(number)")
    return SessionRecord(
      id: Identifier(derivedFrom: "session", "\(number)"), number: number, cycle: cycle, date: date,
      scheduledStart: start, startedAt: start, endedAt: start + .minutes(60), milliseconds: 3_600_000, roster: roster,
      attendances: roster.map { person in
        AttendanceRecord(
          id: Identifier(derivedFrom: "attendance", "\(number)", person.name), participant: person.id,
          district: person.district, access: person.access, joinedAt: start, leftAt: nil, isLate: false)
      },
      turns: (0..<18).map { index in
        TurnRecord(
          id: Identifier(derivedFrom: "turn", "\(number)", "\(index)"), participant: roster[index % 9].id, topic: topic,
          kind: .turn, startedAt: start + .seconds(90 * index), milliseconds: 80_000, segments: 1, isFirst: index < 9)
      },
      topics: [
        TopicRecord(
          id: topic, title: "Topic \(number)", origin: .participant, dots: 5, selection: .dots, isDiscussed: true,
          milliseconds: 1_680_000, method: Topic.openExchange, firstCollectedOn: date, timesCarried: 0, position: 1)
      ],
      needs: (0..<3).map { index in
        NeedRecord(
          id: Identifier(derivedFrom: "need", "\(number)", "\(index)"), topic: topic, wording: "Need \(index)",
          category: "language", field: GKVField.none, level: .group, sharedBy: 4, urgency: .soon, isConfirmed: true,
          isConfidential: false, isReleased: true)
      })
  }
  /// The same sessions in cycles of that many, one after the other.
  func split(into length: Int) -> [SessionRecord] {
    records.enumerated().map { index, record in
      let number = index / length
      let part = Cycle(
        id: Identifier(derivedFrom: "benchmark", "\(number)"), name: "Benchmark \(number)", firstDate: record.date,
        districts: cycle.districts)
      return SessionRecord(
        id: record.id, number: index % length + 1, cycle: part, date: record.date,
        scheduledStart: record.scheduledStart, startedAt: record.startedAt, endedAt: record.endedAt,
        milliseconds: record.milliseconds, roster: record.roster, attendances: record.attendances, turns: record.turns,
        topics: record.topics, needs: record.needs)
    }
  }
}
