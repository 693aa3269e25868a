/// What happens in a disturbance and with it.
package enum DisturbanceEvent: Hashable, Sendable, Codable {
  /// Of no kind yet, where that is nil.
  case began(Disturbance.ID, Disturbance.Kind?)
  /// Of what kind it is, said while it goes on; said again it is corrected.
  case kindSaid(Disturbance.Kind)
  /// Whoever is next in the order of numbers is asked; the first time the round begins with everybody who is there.
  case nextAsked(Turn.ID)
  /// Ends a turn that runs, at the same moment.
  ///
  /// Whoever was asked just before and has not spoken is skipped: without a turn or an answer, and asked later. A round
  /// in which nobody has answered goes on from this person. Nil in journals that do not tell: nobody is skipped.
  case turnStarted(Turn.ID, of: Participant.ID, skipping: Bool? = nil)
  case turnEnded
  /// Whoever is asked, or speaks, passes; `next` is the turn of whoever is asked then.
  case passed(Participant.ID, next: Turn.ID)
  /// Whoever is asked is not there; `next` is the turn of whoever is asked then.
  case absent(Participant.ID, next: Turn.ID)
  /// Somebody who passed is asked once more.
  case offeredAgain(Turn.ID, to: Participant.ID)
  case ended(Disturbance.Outcome)
}
