/// An invented cycle of six sessions, to try the program with and to test figures against.
package struct DemoCycle: Sendable, Equatable {
  /// Says in German and English that everything is invented; shown wherever demo data are shown.
  package let notice: String
  /// The name of the cycle.
  package let name: String
  /// Whom the cycle is for.
  package let targetGroup: String
  /// How many sessions are planned.
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
  /// The districts that take part.
  package let districts: [String]
  /// The training providers and their sites.
  package let providers: [DemoProvider]
  /// The trainer team.
  package let team: [DemoTeamMember]
  /// The participants by their number.
  package let participants: [DemoParticipant]
  /// The network partners.
  package let resources: [DemoResource]
  /// The sessions in the order of their dates.
  package let sessions: [DemoSession]

  /// The built-in demo cycle, read once a run.
  ///
  /// Throws `ContentError.badFile` if a built-in file is damaged.
  package static func builtIn() throws(ContentError) -> DemoCycle { try readOnce.get() }

  private static let readOnce = Result { () throws(ContentError) in try read() }

  private static func read() throws(ContentError) -> DemoCycle {
    var sessions: [DemoSession] = []
    for file in ContentFile.demoSessions {
      sessions.append(try file.decode(DemoSession.self))
    }
    return DemoCycle(frame: try ContentFile.demoCycle.decode(Frame.self), sessions: sessions)
  }
}

extension DemoCycle {
  /// What the cycle's own file holds; the sessions have a file each.
  private struct Frame: Decodable {
    let notice: String
    let name: String
    let targetGroup: String
    let plannedSessions: Int
    let firstDate: String
    let reviewDate: String
    let weekday: String
    let start: DemoTime
    let end: DemoTime
    let timeZone: String
    let districts: [String]
    let providers: [DemoProvider]
    let team: [DemoTeamMember]
    let participants: [DemoParticipant]
    let resources: [DemoResource]
  }

  private init(frame: Frame, sessions: [DemoSession]) {
    notice = frame.notice
    name = frame.name
    targetGroup = frame.targetGroup
    plannedSessions = frame.plannedSessions
    firstDate = frame.firstDate
    reviewDate = frame.reviewDate
    weekday = frame.weekday
    start = frame.start
    end = frame.end
    timeZone = frame.timeZone
    districts = frame.districts
    providers = frame.providers
    team = frame.team
    participants = frame.participants
    resources = frame.resources
    self.sessions = sessions
  }
}
