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
  case gapTakenOut(milliseconds: Int64)
}
