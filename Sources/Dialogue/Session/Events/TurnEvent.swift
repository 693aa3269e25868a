/// What happens with turns.
package enum TurnEvent: Hashable, Sendable, Codable {
  /// Ends a turn that runs, at the same moment.
  case started(Turn.ID, of: Participant.ID, kind: Turn.Kind)
  case ended
  case passed(Participant.ID)
  case paused
  case resumed
  case reassigned(Turn.ID, to: Participant.ID)
  case minuteAdded
  /// The turn that runs began so much earlier, but not before the end of what was before it.
  case beganEarlier(milliseconds: Int64)
  /// A stretch in which the program did not run does not belong to the turn; with a negative length one that was taken
  /// out belongs to it after all.
  ///
  /// It lay after the last thing that was noted before it, `after` milliseconds since the session was opened; nil in
  /// journals that do not tell.
  case gapTakenOut(milliseconds: Int64, after: Int64? = nil)
}
