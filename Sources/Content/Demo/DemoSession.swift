/// One Wednesday of the demo cycle.
///
/// The phases follow the default plan of the hour, shifted by what is recorded here.
package struct DemoSession: Sendable, Equatable {
  /// The number in the cycle, from 1.
  package let number: Int
  /// The day, `YYYY-MM-DD`, local.
  package let date: String
  /// How long the session took, in minutes.
  package let minutes: Int
  /// Who was there.
  package let attendance: [DemoAttendance]
  /// Who spoke when, by time; empty where only the totals in `attendance` are known, to be spread evenly over
  /// the discussed topics.
  package let turnLog: [DemoTurn]
  /// The topics in the order in which they were talked about, the others after them.
  package let topics: [DemoTopic]
  /// Who came late.
  package let arrivals: [DemoArrival]
  /// Trouble with getting into or staying in the conference.
  package let dialInIssues: [DemoDialInIssue]
  /// Disturbances that came first.
  package let disturbances: [DemoDisturbance]
  /// The movement breaks.
  package let activeBreaks: [DemoActiveBreak]
  /// Time boxes the group made longer.
  package let extensions: [DemoExtension]
  /// Notes on topics and for the team.
  package let notes: [DemoNote]
  /// Strengths that others named.
  package let strengths: [DemoStrength]
  /// Sentences in people's own words.
  package let quotes: [DemoQuote]
  /// Rules the group added.
  package let groundRulesAdded: [DemoAddedRule]
  /// Plans people made for themselves.
  package let plans: [DemoPlan]
  /// Needs captured in this session, in the state of the review.
  package let needs: [DemoNeed]
}

extension DemoSession: Decodable {
  private enum CodingKeys: CodingKey {
    case number, date, minutes, attendance, turnLog, topics, arrivals, dialInIssues, disturbances, activeBreaks
    case extensions, notes, strengths, quotes, groundRulesAdded, plans, needs
  }

  /// Reads one session; lists without entries may be left out.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    number = try values.decode(Int.self, forKey: .number)
    date = try values.decode(String.self, forKey: .date)
    minutes = try values.decode(Int.self, forKey: .minutes)
    attendance = try values.decode([DemoAttendance].self, forKey: .attendance)
    turnLog = try values.list(.turnLog)
    topics = try values.list(.topics)
    arrivals = try values.list(.arrivals)
    dialInIssues = try values.list(.dialInIssues)
    disturbances = try values.list(.disturbances)
    activeBreaks = try values.list(.activeBreaks)
    extensions = try values.list(.extensions)
    notes = try values.list(.notes)
    strengths = try values.list(.strengths)
    quotes = try values.list(.quotes)
    groundRulesAdded = try values.list(.groundRulesAdded)
    plans = try values.list(.plans)
    needs = try values.list(.needs)
  }
}
