package import Dialogue

/// What is known before the second session: a closed first one, two needs to be answered, a topic that waits.
package enum FirstSession {
  /// The record of 17 March 2021, with the six people who are known by then.
  package static func record() throws -> SessionRecord {
    let cycle = Cycle(
      id: Identifier(derivedFrom: "cycle"), name: "Frühjahr 2021", firstDate: try day("2021-03-17"),
      districts: ["Lahnhöhe", "Weilgrund", "Kinzigaue"],
      team: [TeamMember(name: "Katrin", role: .facilitator), TeamMember(name: "Deniz", role: .techSupport)],
      groundRules: ["Ich spreche von mir."])
    let start = cycle.zone.instant(of: try day("2021-03-17"), at: cycle.start)
    let attendances = roster.filter { $0.name != "Olena" }.map { person in
      AttendanceRecord(
        id: Identifier(derivedFrom: "attendance", person.name), participant: person.id, district: person.district,
        access: person.access, joinedAt: start, leftAt: nil, isLate: false)
    }
    return SessionRecord(
      id: Identifier(derivedFrom: "session", "1"), number: 1, cycle: cycle, date: try day("2021-03-17"),
      scheduledStart: start, startedAt: start, endedAt: start + .minutes(60), milliseconds: 3_600_000,
      roster: roster, attendances: attendances,
      topics: [
        TopicRecord(
          id: Identifier(derivedFrom: "Impftermin"), title: "Impftermin", origin: .participant, dots: 2,
          selection: nil, isDiscussed: false, milliseconds: nil, method: nil,
          firstCollectedOn: try day("2021-03-17"), timesCarried: 0, position: 1)
      ],
      needs: [
        need("Ich weiß nicht, welche Regel heute gilt."), need("Ich möchte einmal in der Woche mit jemandem reden."),
      ])
  }

  /// Numbers as they were given; 4 and 7 are free.
  package static let roster: [Participant] = [
    person(1, "Amina", "Weilgrund", .onSite, moreTime: true),
    person(2, "Yonas", "Lahnhöhe", .privateDevice, moreTime: true),
    person(3, "Olena", "Kinzigaue", .privateDevice, moreTime: true),
    person(5, "Petra", "Lahnhöhe", .privateDevice), person(6, "Jürgen", "Kinzigaue", .onSite),
    person(8, "Tomasz", "Lahnhöhe", .onSite),
  ]

  /// A day that has to exist.
  package static func day(_ text: String) throws -> CivilDate {
    guard let date = CivilDate(text) else { throw Rejection.hour(.unknownZone) }
    return date
  }

  private static func person(
    _ number: Int, _ name: String, _ district: String, _ access: AccessMode, moreTime: Bool = false
  ) -> Participant {
    Participant(
      id: Identifier(derivedFrom: "person", name), number: number, name: name, district: district, access: access,
      moreTime: moreTime)
  }

  private static func need(_ wording: String) -> NeedRecord {
    NeedRecord(
      id: Identifier(derivedFrom: "need", wording), topic: nil, wording: wording, category: "health_information",
      field: GKVField.none, level: .group, sharedBy: 4, urgency: .soon, isConfirmed: true, isConfidential: false,
      isReleased: true)
  }
}
