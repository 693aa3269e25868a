/// What was heard and must not be lost: marks, needs, rules, and the trainer's own line.
package enum HeardEvent: Hashable, Sendable, Codable {
  case marked(Mark.ID, as: Mark.Kind, text: String?)
  /// A mark that was the group's is somebody's.
  case markAssigned(Mark.ID, to: Participant.ID)
  case markWritten(Mark.ID, text: String)
  case markReleased(Mark.ID, isReleased: Bool)
  /// All of a list at once, after it was read out.
  case marksReleased([Mark.ID])
  case markDropped(Mark.ID)
  case needCaptured(Need.ID, wording: String, from: Mark.ID?)
  case needChanged(Need.ID, by: NeedChange)
  case needsMerged(Need.ID, into: Need.ID)
  case needReportedBack(Need.ID)
  case groundRuleAdded(String)
  /// The trainer's own line; private.
  case reflectionWritten(String)
}
