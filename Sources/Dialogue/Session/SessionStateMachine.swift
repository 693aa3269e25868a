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
    case .cycleEdited, .sessionMoved, .sessionCancelled, .phaseEntered, .sessionClosed:
      return try changeFrame(by: event, at: now)
    case .participantAdded, .participantEdited, .moreTimeSet, .accessChanged, .participantArrived,
      .participantLeft, .connectionLost, .dialInIssueOpened, .dialInIssueClosed:
      return try changePeople(by: event, at: now)
    case .roundCalled, .roundGiven, .roundPassed, .roundPostponed, .roundAbsent, .secondOfferMade,
      .roundWordAdded, .needReportedBack:
      try changeRound(by: event)
      return []
    case .topicAdded, .storedTopicTaken, .topicRetitled, .topicDropped, .dotAdded, .dotRemoved,
      .topicAcclaimed, .topicChosen, .tieDecided, .topicsMerged, .topicUnmerged, .topicLinked:
      try changeTopics(by: event)
      return []
    case .topicOpened, .topicExtended, .handRaised, .handLowered, .handMoved, .handsCleared, .orderChosen:
      return try changeTalk(by: event, at: now)
    case .turnStarted, .turnEnded, .turnPassed, .turnPaused, .turnResumed, .turnReassigned, .minuteAdded,
      .gapTakenOut:
      return try changeTurn(by: event, at: now)
    case .breakBegan, .breakExerciseChosen, .breakEnded:
      return try changeBreak(by: event, at: now)
    case .marked, .markWritten, .markReleased, .markDropped, .needCaptured, .needChanged, .needsMerged,
      .groundRuleAdded, .reflectionWritten:
      try changeWhatWasHeard(by: event, at: now)
      return []
    }
  }
}
