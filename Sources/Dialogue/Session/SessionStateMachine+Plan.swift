extension SessionStateMachine {
  /// When the hour ends, whatever happens: its length is the cycle's, and today's plan only shares it out. An hour that
  /// was taken up when it was over ends so much later.
  package var scheduledEnd: Instant {
    absences.reduce(scheduledStart + .minutes(cycle.plan.total)) { end, absence in
      absence.end.wall > end ? end + absence.length : end
    }
  }

  /// Whole minutes that the phase that is on and those to come have used already: going back opens them again.
  ///
  /// The sum is cut off, not every phase by itself, so that no minute is lost between two of them.
  func minutesUsed(at now: Moment) -> PhasePlan {
    var used = PhasePlan.nothing
    var time = Duration.zero
    var minutes = 0
    for phase in Phase.live where phase >= self.phase {
      time += length(of: phase, at: now)
      used[phase] = time.wholeMinutes - minutes
      minutes = time.wholeMinutes
    }
    return used
  }

  mutating func replan(to plan: PhasePlan, at now: Moment) throws(Rejection) {
    guard cancellation == nil else { throw .sessionIsCancelled }
    guard phase == .preparation || phase.isLive else { throw .notInThisPhase }
    guard plan.isPossible else { throw .hour(.impossiblePlan) }
    replans.append(Replan(plan: plan, at: now, drift: phase.isLive ? driftOfHour(at: now).minutes : nil))
    self.plan = plan
  }
}
