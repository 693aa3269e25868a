package import Dialogue

/// Every kind of event there is, with the name it has in the journal: a new event makes the compiler ask the tests.
package enum EventKind: String, CaseIterable, Sendable {
  case cycleEdited = "frame.cycleEdited"
  case sessionMoved = "frame.moved"
  case sessionCancelled = "frame.cancelled"
  case sessionReplanned = "frame.replanned"
  case phaseEntered = "frame.phaseEntered"
  case sessionClosed = "frame.closed"
  case promptPinned = "frame.promptPinned"
  case teamSet = "frame.teamSet"
  case standstillGapTakenOut = "frame.standstillGapTakenOut"
  case absenceSet = "frame.absenceSet"
  case takenUp = "frame.takenUp"
  case wrappedUp = "frame.wrappedUp"
  case participantAdded = "people.added"
  case participantAnnounced = "people.announced"
  case participantEdited = "people.edited"
  case moreTimeSet = "people.moreTimeSet"
  case accessChanged = "people.accessChanged"
  case participantArrived = "people.arrived"
  case participantLeft = "people.left"
  case connectionLost = "people.connectionLost"
  case dialInIssueOpened = "people.issueOpened"
  case dialInIssueClosed = "people.issueClosed"
  case listeningSet = "people.listeningSet"
  case peopleMerged = "people.merged"
  case expectationSet = "technology.expectationSet"
  case deviceShared = "technology.deviceShared"
  case helperSet = "technology.helperSet"
  case roundCalled = "round.called"
  case roundGiven = "round.given"
  case roundPassed = "round.passed"
  case roundPostponed = "round.postponed"
  case roundAbsent = "round.absent"
  case secondOfferMade = "round.offeredAgain"
  case roundWordAdded = "round.wordAdded"
  case roundCorrected = "round.corrected"
  case needReportedBack = "heard.needReportedBack"
  case topicAdded = "topics.added"
  case topicsPasted = "topics.pasted"
  case storedTopicTaken = "topics.takenFromStore"
  case topicRetitled = "topics.retitled"
  case topicDropped = "topics.dropped"
  case dotAdded = "topics.dotAdded"
  case dotRemoved = "topics.dotRemoved"
  case topicAcclaimed = "topics.acclaimed"
  case topicChosen = "topics.chosen"
  case tieDecided = "topics.tieDecided"
  case topicsMerged = "topics.merged"
  case topicUnmerged = "topics.unmerged"
  case topicLinked = "topics.linked"
  case topicOpened = "talk.topicOpened"
  case topicExtended = "talk.topicExtended"
  case thumbsCounted = "talk.thumbsCounted"
  case handRaised = "talk.handRaised"
  case handLowered = "talk.handLowered"
  case handMoved = "talk.handMoved"
  case handsCleared = "talk.handsCleared"
  case orderChosen = "talk.orderChosen"
  case turnStarted = "turn.started"
  case turnEnded = "turn.ended"
  case turnPassed = "turn.passed"
  case turnPaused = "turn.paused"
  case turnResumed = "turn.resumed"
  case turnReassigned = "turn.reassigned"
  case minuteAdded = "turn.minuteAdded"
  case beganEarlier = "turn.beganEarlier"
  case gapTakenOut = "turn.gapTakenOut"
  case breakBegan = "activeBreak.began"
  case breakExerciseChosen = "activeBreak.exerciseChosen"
  case breakEnded = "activeBreak.ended"
  case disturbanceBegan = "disturbance.began"
  case disturbanceKindSaid = "disturbance.kindSaid"
  case disturbanceNextAsked = "disturbance.nextAsked"
  case disturbanceTurnStarted = "disturbance.turnStarted"
  case disturbanceTurnEnded = "disturbance.turnEnded"
  case disturbancePassed = "disturbance.passed"
  case disturbanceAbsent = "disturbance.absent"
  case disturbanceOfferedAgain = "disturbance.offeredAgain"
  case disturbanceEnded = "disturbance.ended"
  case marked = "heard.marked"
  case markAssigned = "heard.markAssigned"
  case markWritten = "heard.markWritten"
  case markReleased = "heard.markReleased"
  case marksReleased = "heard.marksReleased"
  case markDropped = "heard.markDropped"
  case needCaptured = "heard.needCaptured"
  case needChanged = "heard.needChanged"
  case needsMerged = "heard.needsMerged"
  case groundRuleAdded = "heard.groundRuleAdded"
  case reflectionWritten = "heard.reflectionWritten"
  case methodChosen = "method.chosen"
  case stepPersonNamed = "method.personNamed"
  case stepEntered = "method.stepEntered"
  case stepsEnded = "method.stepsEnded"
  case keyQuestionWritten = "method.keyQuestionWritten"
  case planMade = "plan.made"
  case planFollowedUp = "plan.followedUp"
}

extension SessionEvent {
  /// Its kind.
  package var kind: EventKind {
    switch self {
    case .frame(.cycleEdited): .cycleEdited
    case .frame(.moved): .sessionMoved
    case .frame(.cancelled): .sessionCancelled
    case .frame(.replanned): .sessionReplanned
    case .frame(.phaseEntered): .phaseEntered
    case .frame(.closed): .sessionClosed
    case .frame(.promptPinned): .promptPinned
    case .frame(.teamSet): .teamSet
    case .frame(.standstillGapTakenOut): .standstillGapTakenOut
    case .frame(.absenceSet): .absenceSet
    case .frame(.takenUp): .takenUp
    case .frame(.wrappedUp): .wrappedUp
    case .people(.added): .participantAdded
    case .people(.announced): .participantAnnounced
    case .people(.edited): .participantEdited
    case .people(.moreTimeSet): .moreTimeSet
    case .people(.accessChanged): .accessChanged
    case .people(.arrived): .participantArrived
    case .people(.left): .participantLeft
    case .people(.connectionLost): .connectionLost
    case .people(.issueOpened): .dialInIssueOpened
    case .people(.issueClosed): .dialInIssueClosed
    case .people(.listeningSet): .listeningSet
    case .people(.merged): .peopleMerged
    case .technology(.expectationSet): .expectationSet
    case .technology(.deviceShared): .deviceShared
    case .technology(.helperSet): .helperSet
    case .round(.called): .roundCalled
    case .round(.given): .roundGiven
    case .round(.passed): .roundPassed
    case .round(.postponed): .roundPostponed
    case .round(.absent): .roundAbsent
    case .round(.offeredAgain): .secondOfferMade
    case .round(.wordAdded): .roundWordAdded
    case .round(.corrected): .roundCorrected
    case .heard(.needReportedBack): .needReportedBack
    case .topics(.added): .topicAdded
    case .topics(.pasted): .topicsPasted
    case .topics(.takenFromStore): .storedTopicTaken
    case .topics(.retitled): .topicRetitled
    case .topics(.dropped): .topicDropped
    case .topics(.dotAdded): .dotAdded
    case .topics(.dotRemoved): .dotRemoved
    case .topics(.acclaimed): .topicAcclaimed
    case .topics(.chosen): .topicChosen
    case .topics(.tieDecided): .tieDecided
    case .topics(.merged): .topicsMerged
    case .topics(.unmerged): .topicUnmerged
    case .topics(.linked): .topicLinked
    case .talk(.topicOpened): .topicOpened
    case .talk(.topicExtended): .topicExtended
    case .talk(.thumbsCounted): .thumbsCounted
    case .talk(.handRaised): .handRaised
    case .talk(.handLowered): .handLowered
    case .talk(.handMoved): .handMoved
    case .talk(.handsCleared): .handsCleared
    case .talk(.orderChosen): .orderChosen
    case .turn(.started): .turnStarted
    case .turn(.ended): .turnEnded
    case .turn(.passed): .turnPassed
    case .turn(.paused): .turnPaused
    case .turn(.resumed): .turnResumed
    case .turn(.reassigned): .turnReassigned
    case .turn(.minuteAdded): .minuteAdded
    case .turn(.beganEarlier): .beganEarlier
    case .turn(.gapTakenOut): .gapTakenOut
    case .activeBreak(.began): .breakBegan
    case .activeBreak(.exerciseChosen): .breakExerciseChosen
    case .activeBreak(.ended): .breakEnded
    case .disturbance(.began): .disturbanceBegan
    case .disturbance(.kindSaid): .disturbanceKindSaid
    case .disturbance(.nextAsked): .disturbanceNextAsked
    case .disturbance(.turnStarted): .disturbanceTurnStarted
    case .disturbance(.turnEnded): .disturbanceTurnEnded
    case .disturbance(.passed): .disturbancePassed
    case .disturbance(.absent): .disturbanceAbsent
    case .disturbance(.offeredAgain): .disturbanceOfferedAgain
    case .disturbance(.ended): .disturbanceEnded
    case .heard(.marked): .marked
    case .heard(.markAssigned): .markAssigned
    case .heard(.markWritten): .markWritten
    case .heard(.markReleased): .markReleased
    case .heard(.marksReleased): .marksReleased
    case .heard(.markDropped): .markDropped
    case .heard(.needCaptured): .needCaptured
    case .heard(.needChanged): .needChanged
    case .heard(.needsMerged): .needsMerged
    case .heard(.groundRuleAdded): .groundRuleAdded
    case .heard(.reflectionWritten): .reflectionWritten
    case .method(.chosen): .methodChosen
    case .method(.personNamed): .stepPersonNamed
    case .method(.stepEntered): .stepEntered
    case .method(.stepsEnded): .stepsEnded
    case .method(.keyQuestionWritten): .keyQuestionWritten
    case .plan(.made): .planMade
    case .plan(.followedUp): .planFollowedUp
    }
  }
}
