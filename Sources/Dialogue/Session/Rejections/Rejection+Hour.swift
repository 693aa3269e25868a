extension Rejection {
  /// The minutes of the hour, and what makes them stand still: breaks, disturbances, gaps.
  package enum Hour: Hashable, Sendable {
    case unknownZone, hourIsOver, planFits, impossiblePlan
    case breakIsRunning, noBreak, noGap, disturbanceIsRunning, noDisturbance
  }
}
