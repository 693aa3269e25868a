/// Why something a person asked for is not possible now. Nothing has changed.
package enum Rejection: Error, Hashable, Sendable {
  case notInThisPhase, sessionIsClosed, sessionIsCancelled, noFurtherPhase, onlyFromWrapUp
  case alreadyListed, noSuchParticipant, numberTaken(Int), nameTaken, alreadyHere, notHere
  case noSuchIssue, sameDevice, ownDevice, samePerson, knownFromEarlier
  case noRound, notInRound, nobodyAsked, hasNotPassed, alreadyOfferedAgain
  case noSuchTopic, sameTopic, alreadyDiscussed, noTie, noDots, tooManyDots, notMerged
  case noTopicOpen, topicIsOpen, notSoManyMinutes, noExtension, noFurtherTopic
  case nobodySpeaks, nobodyMayResume, nobodyWaits, notWaiting, noPlaceThere
  case someoneSpeaks(Participant.ID?), alreadySpeaking, noEarlierBeginning, turnIsPaused, turnIsNotPaused
  case breakIsRunning, noBreak, noGap, disturbanceIsRunning, noDisturbance
  case noQuoteHere, markOfDisturbance, noSuchMark, needsNoRelease
  case noSuchNeed, sameNeed, noSuchCategory, notSoManyAreas, notSoManyPeople(Int), declinedNeedsReason
  case alwaysConfidential, confidentialStaysHere, notConfirmed, alreadyReportedBack
  case nothingToUndo, nothingToRedo
  case unknownZone, hourIsOver, planFits, impossiblePlan
  case noMethod, noStep, noFurtherStep
  case noSuchPlan, noSuchPartner, nothingClosedYet
}
