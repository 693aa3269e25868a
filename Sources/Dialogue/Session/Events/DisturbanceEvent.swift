/// What happens in a disturbance and with it.
package enum DisturbanceEvent: Hashable, Sendable, Codable {
  case began(Disturbance.ID, Disturbance.Kind)
  /// Whoever is next in the order of numbers is asked; the first time the round begins with everybody who is there.
  case nextAsked(Turn.ID)
  /// Ends a turn that runs, at the same moment.
  case turnStarted(Turn.ID, of: Participant.ID)
  case turnEnded
  /// Whoever is asked passes; `next` is the turn of whoever is asked then.
  case passed(Participant.ID, next: Turn.ID)
  /// Whoever is asked is not there; `next` is the turn of whoever is asked then.
  case absent(Participant.ID, next: Turn.ID)
  /// Somebody who passed is asked once more.
  case offeredAgain(Turn.ID, to: Participant.ID)
  case ended(Disturbance.Outcome)
}
