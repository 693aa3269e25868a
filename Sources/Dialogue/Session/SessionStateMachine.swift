/// The hour as a value: its phases, its people, its talk, and the rules by which events change them.
///
/// Events are applied one by one and either accepted or refused with a reason; a refused event changes
/// nothing. There is no clock in here: every event comes with its moment.
package struct SessionStateMachine: Equatable, Sendable {
  package let opening: SessionOpening
  package internal(set) var cycle: Cycle
  /// The minutes of today: the cycle's, until others are chosen for this session.
  package internal(set) var plan: PhasePlan
  /// How today's plan was changed, in order.
  package internal(set) var replans: [Replan] = []
  package internal(set) var date: CivilDate
  package internal(set) var start: TimeOfDay
  /// The day it was planned for, once it has begun on another one; nil before, and where it is the same.
  package internal(set) var plannedDate: CivilDate?
  /// Why the session does not take place; nil when it does.
  package internal(set) var cancellation: String?
  package internal(set) var phase = Phase.preparation
  package internal(set) var phaseLog: [PhaseInterval]
  /// Stretches in which the program did not run and which nothing counts.
  package internal(set) var absences: [Absence] = []
  /// Stretches in which the program did not run and which do not belong to the turn, disturbance or break that went on.
  package internal(set) var leftOut: [LeftOutGap] = []
  package internal(set) var roster: [Participant]
  package internal(set) var attendances: [Attendance] = []
  package internal(set) var issues: [DialInIssue] = []
  /// Those somebody said are still coming.
  package internal(set) var expected: Set<Participant.ID> = []
  var devices = SharedDevices()
  /// Who runs this hour; nil when the cycle's team does.
  package internal(set) var teamToday: [TeamMember]?
  package internal(set) var checkIn = Round()
  package internal(set) var checkOut = Round()
  package internal(set) var earlierNeeds: [EarlierNeed]
  /// Earlier needs to which the group heard the answer in this session.
  package internal(set) var reportedBack: [Need.ID] = []
  package internal(set) var topics = TopicList()
  package internal(set) var exchange = Exchange()
  package internal(set) var breaks: [ActiveBreak] = []
  package internal(set) var disturbances: [Disturbance] = []
  package internal(set) var needList = NeedList()
  /// Plans that were made in this session.
  package internal(set) var plans: [ActionPlan] = []
  /// Plans of earlier sessions that are to be asked about.
  package internal(set) var openPlans: [OpenPlan]
  package internal(set) var addedRules: [String] = []
  package internal(set) var reflection = ""
  /// The key of the prompt that stays in sight; for this session only, in no record.
  package internal(set) var pinnedPrompt: String?
  /// Those who only listen today; for this session only, in no record.
  package internal(set) var listening: Set<Participant.ID> = []

  /// A session in its preparation, opened at `moment`.
  package init(_ opening: SessionOpening, openedAt moment: Moment) {
    self.opening = opening
    cycle = opening.cycle
    plan = opening.cycle.plan
    date = opening.date
    start = opening.start
    roster = opening.roster.sorted { $0.number < $1.number }
    earlierNeeds = opening.earlierNeeds
    openPlans = opening.openPlans
    phaseLog = [PhaseInterval(phase: .preparation, interval: Interval(start: moment))]
    shareOutKeys()
    for id in (opening.lately ?? []).prefix(Participant.keys.count) { giveKey(to: id) }
  }

  /// Applies `event`, or refuses it and leaves the session as it was.
  package mutating func apply(_ event: SessionEvent, at now: Moment) throws(Rejection) -> [SessionEffect] {
    guard phase != .closed else { throw .sessionIsClosed }
    var next = self
    let effects = try next.change(by: event, at: now)
    self = next
    return effects
  }

  private mutating func change(by event: SessionEvent, at now: Moment) throws(Rejection) -> [SessionEffect] {
    switch event {
    case .frame(let event): return try change(by: event, at: now)
    case .people(let event): return try change(by: event, at: now)
    case .technology(let event): try change(by: event)
    case .round(let event): try change(by: event)
    case .topics(let event): try change(by: event, at: now)
    case .talk(let event): return try change(by: event, at: now)
    case .turn(let event): return try change(by: event, at: now)
    case .activeBreak(let event): return try change(by: event, at: now)
    case .disturbance(let event): return try change(by: event, at: now)
    case .heard(let event): try change(by: event, at: now)
    case .method(let event): try change(by: event, at: now)
    case .plan(let event): try change(by: event)
    }
    return []
  }
}
