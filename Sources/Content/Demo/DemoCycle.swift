/// An invented cycle of six sessions, to try the program with and to test figures against.
package struct DemoCycle: Sendable, Equatable, Decodable {
  /// Says in German and English that everything is invented; shown wherever demo data are shown.
  package let notice: String
  package let name: String
  package let targetGroup: String
  package let plannedSessions: Int
  /// The day of the first session, `YYYY-MM-DD`, local.
  package let firstDate: String
  /// The day of the Bilanz, `YYYY-MM-DD`, local.
  package let reviewDate: String
  /// The weekday of the sessions, English, three letters.
  package let weekday: String
  /// When a session begins, local time.
  package let start: DemoTime
  /// When a session ends, local time.
  package let end: DemoTime
  /// The time zone all local times are meant in, by its IANA name.
  package let timeZone: String
  package let districts: [String]
  /// The training providers and their sites.
  package let providers: [DemoProvider]
  package let team: [DemoTeamMember]
  /// The participants by their number.
  package let participants: [DemoParticipant]
  package let resources: [DemoResource]
  package let review: DemoReview
  /// The sessions in the order of their dates.
  package internal(set) var sessions: [DemoSession] = []

  /// What the cycle's own file holds; the sessions have a file each.
  private enum CodingKeys: CodingKey {
    case notice, name, targetGroup, plannedSessions, firstDate, reviewDate, weekday, start, end, timeZone, districts
    case providers, team, participants, resources, review
  }

  /// The built-in demo cycle, read once a run.
  ///
  /// Throws `ContentError.badFile` if a built-in file is damaged.
  package static func builtIn() throws(ContentError) -> DemoCycle { try readOnce.get() }

  private static let readOnce = Result { () throws(ContentError) in try read() }

  private static func read() throws(ContentError) -> DemoCycle {
    let sessions = try ContentFile.demoSessions.map { file throws(ContentError) in try file.decode(DemoSession.self) }
    var cycle = try ContentFile.demoCycle.decode(DemoCycle.self)
    cycle.sessions = sessions
    return cycle
  }
}
