import Content
import Dialogue

/// The people of the demo cycle.
struct DemoGroup {
  /// All of them, by number; who came later is known from the beginning, as in a list that is complete.
  let participants: [Participant]

  init(_ demo: DemoCycle) throws(DemoProblem) {
    participants = try demo.participants.map { person throws(DemoProblem) in
      Participant(
        id: DemoName.participant(person.number), number: person.number, name: person.alias, district: person.district,
        access: try Self.usualAccess(of: person.alias, in: demo), moreTime: person.extraTime)
    }
  }

  /// The person with that name in the group.
  func participant(_ alias: String) throws(DemoProblem) -> Participant {
    guard let participant = participants.first(where: { $0.name == alias }) else { throw .unknownPerson(alias) }
    return participant
  }

  /// How somebody takes part most often; the earlier way among equals.
  private static func usualAccess(of alias: String, in demo: DemoCycle) throws(DemoProblem) -> AccessMode {
    let attendances = demo.sessions.flatMap(\.attendance).filter { $0.alias == alias }
    let ways = try attendances.map { attendance throws(DemoProblem) in
      try AccessMode(demo: attendance.access, field: "access")
    }
    var usual = AccessMode.onSite
    for way in ways where ways.count(where: { $0 == way }) > ways.count(where: { $0 == usual }) { usual = way }
    return usual
  }
}
