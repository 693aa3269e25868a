/// What can happen in a session. Events are kept in the journal; a case is never renamed or reinterpreted.
package enum SessionEvent: Hashable, Sendable, Codable {
  // The frame
  case cycleEdited(Cycle)
  case sessionMoved(to: CivilDate, at: TimeOfDay)
  case sessionCancelled(reason: String)
  case phaseEntered(Phase)
  case sessionClosed

  // People
  /// Somebody new; most come to the group list by coming to the session.
  case participantAdded(Participant, arrives: Bool)
  case participantEdited(Participant.ID, name: String, district: String)
  case moreTimeSet(Participant.ID, Bool)
  case accessChanged(Participant.ID, AccessMode)
  case participantArrived(Participant.ID)
  case participantLeft(Participant.ID)
  case connectionLost(Participant.ID)
  case dialInIssueOpened(DialInIssue.ID, DialInIssue.Kind, Participant.ID?, helper: String)
  case dialInIssueClosed(DialInIssue.ID)

  // Rounds
  case roundCalled(Participant.ID)
  case roundGiven(Participant.ID, Mood?)
  case roundPassed(Participant.ID)
  case roundPostponed(Participant.ID)
  case roundAbsent(Participant.ID)
  case secondOfferMade(Participant.ID)
  case roundWordAdded(Participant.ID, String)
  case needReportedBack(Need.ID)

  // Topics
  case topicAdded(Topic.ID, title: String, origin: Topic.Origin)
  case storedTopicTaken(Topic.ID)
  case topicRetitled(Topic.ID, String)
  case topicDropped(Topic.ID)
  case dotAdded(Topic.ID)
  case dotRemoved(Topic.ID)
  case topicAcclaimed(Topic.ID)
  case topicChosen(Topic.ID)
  case tieDecided(first: Topic.ID, reason: String)
  case topicsMerged(Topic.ID, into: Topic.ID)
  case topicUnmerged(Topic.ID)
  case topicLinked(Topic.ID, to: Topic.ID)

  // Exchange
  case topicOpened(Topic.ID)
  case topicExtended(minutes: Int)
  case handRaised(Participant.ID)
  case handLowered(Participant.ID)
  case handMoved(Participant.ID, by: Int)
  case handsCleared
  case orderChosen(SpeakingOrder)
  /// Ends a turn that runs, at the same moment.
  case turnStarted(Turn.ID, Participant.ID, Turn.Kind)
  case turnEnded
  case turnPassed(Participant.ID)
  case turnPaused
  case turnResumed
  case turnReassigned(Turn.ID, to: Participant.ID)
  case minuteAdded
  case gapTakenOut(milliseconds: Int64)
  case breakBegan(ActiveBreak.ID, exercise: String)
  case breakExerciseChosen(String)
  case breakEnded

  // What was heard
  case marked(Mark.ID, Mark.Kind, text: String?)
  case markWritten(Mark.ID, String)
  case markReleased(Mark.ID, Bool)
  case markDropped(Mark.ID)
  case needCaptured(Need.ID, wording: String, from: Mark.ID?)
  case needChanged(Need.ID, NeedChange)
  case needsMerged(Need.ID, into: Need.ID)
  case groundRuleAdded(String)
  /// The trainer's own line; private.
  case reflectionWritten(String)
}
