/// What follows from an event and is not the state itself: something to tell, or something to be done.
package enum SessionEffect: Hashable, Sendable {
  /// The hand stays in line at its old time until the person is back.
  case handParked(Participant.ID)
  case handRestored(Participant.ID)
  case turnInterrupted(Participant.ID)
  /// The person whose turn was cut off is back and can go on.
  case turnMayResume(Participant.ID)
  case turnResumed(Participant.ID)
  case breakEnded
  /// The trouble with dialling in ended with the person's arrival.
  case issueClosed(DialInIssue.ID)
  /// The session is over: its record is to be written.
  case recordDue
}
