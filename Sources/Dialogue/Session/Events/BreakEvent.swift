/// What happens with an active break.
package enum BreakEvent: Hashable, Sendable, Codable {
  /// With the seconds the exercise takes by itself, where it says so.
  case began(ActiveBreak.ID, exercise: String, seconds: Int? = nil)
  case exerciseChosen(String, seconds: Int? = nil)
  case ended
}
