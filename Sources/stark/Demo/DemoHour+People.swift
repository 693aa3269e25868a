import Content
import Dialogue

extension DemoHour {
  /// Who was there. Who was on time came in while the session was being prepared.
  func attendanceRecords() throws(DemoProblem) -> [AttendanceRecord] {
    for arrival in session.arrivals where !session.attendance.contains(where: { $0.alias == arrival.alias }) {
      throw .unknownPerson(arrival.alias)
    }
    return try session.attendance.map { person throws(DemoProblem) in
      let participant = try group.participant(person.alias)
      let arrival = session.arrivals.first { $0.alias == person.alias }
      let joined = arrival.map { instant($0.joinedAt.secondsOfDay) } ?? start + .minutes(-2)
      return AttendanceRecord(
        id: id("attendance", person.alias), participant: participant.id, district: participant.district,
        access: try AccessMode(demo: person.access, field: "access"), joinedAt: joined, leftAt: nil,
        isLate: joined > start)
    }
  }

  /// The places in the rounds, in the order in which the rounds were.
  func roundRecords() throws(DemoProblem) -> [RoundRecord] {
    try moodRound(.checkIn, \.moodIn) + disturbanceRound() + moodRound(.checkOut, \.moodOut)
  }

  private func moodRound(
    _ round: Round.Kind, _ answer: (DemoAttendance) -> DemoMood
  ) throws(DemoProblem) -> [RoundRecord] {
    try session.attendance.map { person throws(DemoProblem) in
      let (state, mood): (RoundRecord.State, Mood?) =
        switch answer(person) {
        case .given(let mood): (.given, try Mood(demo: mood, field: "mood"))
        case .passed: (.passed, nil)
        case .absent: (.absent, nil)
        }
      return try row(round, person, state, mood)
    }
  }

  /// The round in which everybody was asked about the disturbance; none where no log tells of it.
  private func disturbanceRound() throws(DemoProblem) -> [RoundRecord] {
    let entries = session.turnLog.filter { $0.topicNumber == nil }
    guard !entries.isEmpty else { return [] }
    return try session.attendance.map { person throws(DemoProblem) in
      let own = entries.filter { $0.alias == person.alias }
      if own.contains(where: \.countsAsTurn) { return try row(.disturbance, person, .given) }
      return try row(.disturbance, person, own.isEmpty ? .notAsked : .passed)
    }
  }

  private func row(
    _ round: Round.Kind, _ person: DemoAttendance, _ state: RoundRecord.State, _ mood: Mood? = nil
  ) throws(DemoProblem) -> RoundRecord {
    RoundRecord(
      id: id(round.rawValue, person.alias), participant: try group.participant(person.alias).id, round: round,
      state: state, mood: mood)
  }
}
