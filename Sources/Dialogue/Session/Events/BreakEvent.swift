/// What happens with an active break.
package enum BreakEvent: Hashable, Sendable, Codable {
  case began(ActiveBreak.ID, exercise: String)
  case exerciseChosen(String)
  case ended
}
