import Dialogue

/// The kinds of events, so that a test can tell that it has seen all of them.
enum EventKind: String, CaseIterable, Sendable {
  case cycleEdited, sessionMoved, sessionCancelled, phaseEntered, sessionClosed
  case participantAdded, participantEdited, moreTimeSet, accessChanged, participantArrived, participantLeft,
    connectionLost, dialInIssueOpened, dialInIssueClosed
  case roundCalled, roundGiven, roundPassed, roundPostponed, roundAbsent, secondOfferMade, roundWordAdded,
    needReportedBack
  case topicAdded, storedTopicTaken, topicRetitled, topicDropped, dotAdded, dotRemoved, topicAcclaimed, topicChosen,
    tieDecided, topicsMerged, topicUnmerged, topicLinked
  case topicOpened, topicExtended, handRaised, handLowered, handMoved, handsCleared, orderChosen
  case turnStarted, turnEnded, turnPassed, turnPaused, turnResumed, turnReassigned, minuteAdded, gapTakenOut,
    breakBegan, breakExerciseChosen, breakEnded
  case marked, markWritten, markReleased, markDropped, needCaptured, needChanged, needsMerged, groundRuleAdded,
    reflectionWritten
}

extension EventKind {
  /// The kind of an event; an event without one does not compile.
  init(_ event: SessionEvent) {
    self =
      switch event {
      case .cycleEdited: .cycleEdited
      case .sessionMoved: .sessionMoved
      case .sessionCancelled: .sessionCancelled
      case .phaseEntered: .phaseEntered
      case .sessionClosed: .sessionClosed
      case .participantAdded: .participantAdded
      case .participantEdited: .participantEdited
      case .moreTimeSet: .moreTimeSet
      case .accessChanged: .accessChanged
      case .participantArrived: .participantArrived
      case .participantLeft: .participantLeft
      case .connectionLost: .connectionLost
      case .dialInIssueOpened: .dialInIssueOpened
      case .dialInIssueClosed: .dialInIssueClosed
      case .roundCalled: .roundCalled
      case .roundGiven: .roundGiven
      case .roundPassed: .roundPassed
      case .roundPostponed: .roundPostponed
      case .roundAbsent: .roundAbsent
      case .secondOfferMade: .secondOfferMade
      case .roundWordAdded: .roundWordAdded
      case .needReportedBack: .needReportedBack
      case .topicAdded: .topicAdded
      case .storedTopicTaken: .storedTopicTaken
      case .topicRetitled: .topicRetitled
      case .topicDropped: .topicDropped
      case .dotAdded: .dotAdded
      case .dotRemoved: .dotRemoved
      case .topicAcclaimed: .topicAcclaimed
      case .topicChosen: .topicChosen
      case .tieDecided: .tieDecided
      case .topicsMerged: .topicsMerged
      case .topicUnmerged: .topicUnmerged
      case .topicLinked: .topicLinked
      case .topicOpened: .topicOpened
      case .topicExtended: .topicExtended
      case .handRaised: .handRaised
      case .handLowered: .handLowered
      case .handMoved: .handMoved
      case .handsCleared: .handsCleared
      case .orderChosen: .orderChosen
      case .turnStarted: .turnStarted
      case .turnEnded: .turnEnded
      case .turnPassed: .turnPassed
      case .turnPaused: .turnPaused
      case .turnResumed: .turnResumed
      case .turnReassigned: .turnReassigned
      case .minuteAdded: .minuteAdded
      case .gapTakenOut: .gapTakenOut
      case .breakBegan: .breakBegan
      case .breakExerciseChosen: .breakExerciseChosen
      case .breakEnded: .breakEnded
      case .marked: .marked
      case .markWritten: .markWritten
      case .markReleased: .markReleased
      case .markDropped: .markDropped
      case .needCaptured: .needCaptured
      case .needChanged: .needChanged
      case .needsMerged: .needsMerged
      case .groundRuleAdded: .groundRuleAdded
      case .reflectionWritten: .reflectionWritten
      }
  }
}
