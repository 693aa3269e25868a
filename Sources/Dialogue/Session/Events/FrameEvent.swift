/// What happens to the session as a whole: its plan, its day, its phases.
package enum FrameEvent: Hashable, Sendable, Codable {
  case cycleEdited(Cycle)
  case moved(to: CivilDate, at: TimeOfDay)
  case cancelled(reason: String)
  case phaseEntered(Phase)
  case closed
  /// Who runs this hour, whatever the cycle says.
  case teamSet([TeamMember])
}
