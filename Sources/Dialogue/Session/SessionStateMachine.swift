/// The hour as a value: its phases, its people, its talk, and the rules by which events change them.
///
/// Events are applied one by one and either accepted or refused with a reason; a refused event changes
/// nothing. There is no clock in here: every event comes with its moment.
package struct SessionStateMachine: Equatable, Sendable {
  package let opening: SessionOpening
  package internal(set) var cycle: Cycle
  package internal(set) var date: CivilDate
  package internal(set) var start: TimeOfDay
  /// Why the session does not take place; nil when it does.
  package internal(set) var cancellation: String?
  package internal(set) var phase = Phase.preparation
  package internal(set) var phaseLog: [PhaseInterval]
  package internal(set) var roster: [Participant]
  package internal(set) var attendances: [Attendance] = []
  package internal(set) var issues: [DialInIssue] = []
  package internal(set) var checkIn = Round()
  package internal(set) var checkOut = Round()
  package internal(set) var earlierNeeds: [EarlierNeed]
  /// Earlier needs to which the group heard the answer in this session.
  package internal(set) var reportedBack: [Need.ID] = []
  package internal(set) var topics = TopicList()
  package internal(set) var exchange = Exchange()
  package internal(set) var breaks: [ActiveBreak] = []
  package internal(set) var needList = NeedList()
  package internal(set) var addedRules: [String] = []
  package internal(set) var reflection = ""

  /// A session in its preparation, opened at `moment`.
  package init(_ opening: SessionOpening, openedAt moment: Moment) {
    self.opening = opening
    cycle = opening.cycle
    date = opening.date
    start = opening.start
    roster = opening.roster.sorted { $0.number < $1.number }
    earlierNeeds = opening.earlierNeeds
    phaseLog = [PhaseInterval(phase: .preparation, interval: Interval(start: moment))]
  }

  /// Applies `event`, or refuses it and leaves the session as it was.
  package mutating func apply(
    _ event: SessionEvent, at now: Moment
  ) throws(Rejection) -> [SessionEffect] {
    guard phase != .closed else { throw .sessionIsClosed }
    var next = self
    let effects = try next.change(by: event, at: now)
    self = next
    return effects
  }

  private mutating func change(
    by event: SessionEvent, at now: Moment
  ) throws(Rejection) -> [SessionEffect] {
    switch event {
    case .frame(let event): return try change(by: event, at: now)
    case .people(let event): return try change(by: event, at: now)
    case .round(let event): try change(by: event)
    case .topics(let event): try change(by: event, at: now)
    case .talk(let event): return try change(by: event, at: now)
    case .turn(let event): return try change(by: event, at: now)
    case .activeBreak(let event): return try change(by: event, at: now)
    case .heard(let event): try change(by: event, at: now)
    }
    return []
  }
}
