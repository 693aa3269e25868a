/// One person's part in one session: when and how she was there.
package struct Attendance: Hashable, Sendable, Codable {
  package let participant: Participant.ID
  package var access: AccessMode
  /// Stretches of being there; leaving and coming back makes another one.
  package private(set) var stays: [Interval]
  /// Whether the last stay ended because the connection broke.
  package private(set) var isCutOff = false

  package var isPresent: Bool { stays.last?.end == nil }
  /// The first arrival.
  package var joinedAt: Moment? { stays.first?.start }
  /// The last leaving; nil while present.
  package var leftAt: Moment? { stays.last?.end }

  mutating func returned(at moment: Moment) {
    isCutOff = false
    stays.append(Interval(start: moment))
  }

  mutating func left(at moment: Moment, cutOff: Bool) {
    isCutOff = cutOff
    stays.close(at: moment)
  }

  /// Without stays that were over before `start`; nil when none is left.
  func since(_ start: Moment?) -> Attendance? {
    guard let start else { return self }
    let left = stays.filter { stay in stay.end.map { $0 >= start } ?? true }
    guard !left.isEmpty else { return nil }
    var attendance = Attendance(participant: participant, access: access, stays: left)
    attendance.isCutOff = isCutOff
    return attendance
  }

  /// The same as that of somebody else.
  func of(_ participant: Participant.ID) -> Attendance {
    var other = Attendance(participant: participant, access: access, stays: stays)
    other.isCutOff = isCutOff
    return other
  }

  /// That of the same person, who was entered twice. Of two ways of taking part the present one counts.
  func joined(with other: Attendance) -> Attendance {
    let isOver = !isPresent && other.isPresent
    var joined = Attendance(
      participant: participant, access: isOver ? other.access : access, stays: stays.united(with: other.stays))
    joined.isCutOff = !joined.isPresent && (joined.leftAt == leftAt ? isCutOff : other.isCutOff)
    return joined
  }
}
