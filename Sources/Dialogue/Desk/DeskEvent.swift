/// Something that staff did when they looked back.
package enum DeskEvent: Hashable, Sendable {
  case needChanged(Need.ID, by: LaterNeedChange)
  /// A network partner was found to help with a need, or no longer.
  case helpFound(NetworkPartner.ID, with: Need.ID, canHelp: Bool)
  case partnerAdded(NetworkPartner)
  case partnerChanged(NetworkPartner)
  case partnerTakenOut(NetworkPartner.ID)
  /// A network partner came to a stage on that day.
  case partnerStaged(NetworkPartner.ID, ReasonedStage, since: CivilDate)
  /// Something was written for the Bilanz of the cycle in sight.
  case assessed(AssessmentFact.Content)
  /// The last step there was taken back.
  case undone(DeskPart)
  /// The last step that was taken back there was done again.
  case redone(DeskPart)
}
