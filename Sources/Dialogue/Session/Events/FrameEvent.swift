/// What happens to the session as a whole: its plan, its day, its phases.
package enum FrameEvent: Hashable, Sendable, Codable {
  case cycleEdited(Cycle)
  case moved(to: CivilDate, at: TimeOfDay)
  case cancelled(reason: String)
  /// Today has other minutes than the cycle; the hour ends when it did.
  case replanned(to: PhasePlan)
  case phaseEntered(Phase)
  case closed
  /// The prompt that stays in sight; nil when none does.
  case promptPinned(key: String?)
  /// Who runs this hour, whatever the cycle says.
  case teamSet([TeamMember])
  /// A stretch in which the program did not run does not belong to the disturbance or break that counted it;
  /// with a negative length one that was taken out belongs to it after all.
  ///
  /// It lay after the last thing that was noted before it, `after` milliseconds since the session was opened; nil in
  /// journals that do not tell.
  case standstillGapTakenOut(milliseconds: Int64, of: Standstill, after: Int64? = nil)
  /// Whether a stretch in which the program did not run is counted, by everything that went on in it.
  case absenceSet(Absence, isCounted: Bool)
  /// The session goes on after a stretch in which nobody was there.
  case takenUp(without: Absence)
  /// The hour was over when nobody was there any more: the wrap-up is of the hour as it was then.
  case wrappedUp(asOf: Moment, without: Absence)
}

extension SessionEvent {
  /// The stretch behind which the hour was over, when the event says how the session goes on after it.
  package var absenceAnswered: Absence? {
    guard case .frame(let event) = self else { return nil }
    return switch event {
    case .takenUp(let absence), .wrappedUp(_, let absence): absence
    case .cycleEdited, .moved, .cancelled, .replanned, .phaseEntered, .closed, .promptPinned, .teamSet,
      .standstillGapTakenOut, .absenceSet:
      nil
    }
  }
}
