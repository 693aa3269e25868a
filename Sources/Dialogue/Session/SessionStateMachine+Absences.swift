extension SessionStateMachine {
  /// How long a dial-in problem has gone on, without what is not counted.
  package func length(of issue: DialInIssue, at now: Moment) -> Duration { counted(of: issue.interval, at: now) }

  /// How long a stretch was, without what is not counted.
  func counted(of stretch: Interval, at now: Moment) -> Duration {
    [stretch].length(at: now, without: absences.map(\.interval))
  }

  /// What is not counted, without what lies in disturbances and breaks, where everything stands still anyway.
  func uncounted(outside standstills: [Interval]) -> [Interval] {
    absences.filter { absence in !standstills.spans(absence.start.elapsed) }.map(\.interval)
  }

  /// Takes a stretch without the program out of everything that counted it, or lets all of that count it again.
  mutating func set(_ absence: Absence, isCounted: Bool, at now: Moment) throws(Rejection) {
    let index = absences.firstIndex(of: absence)
    guard (index != nil) == isCounted, isCounted || mayBeLeftOut(absence, at: now) else { throw .hour(.noGap) }
    let milliseconds = absence.length.inMilliseconds * (isCounted ? -1 : 1)
    let last = absence.start.elapsed
    switch held(across: last) {
    case .standstill(let standstill): try takeOut(milliseconds, of: standstill, after: last, at: now)
    case .turn: try exchange.takeOut(milliseconds, after: last, at: now)
    case .phase, nil: exchange.takeOutOfTopic(milliseconds, after: last)
    }
    if let index { absences.remove(at: index) } else { absences.append(absence) }
  }

  /// The hour was over when nobody was there any more; what went on ends with it.
  mutating func wrapUp(asOf end: Moment, without absence: Absence, at now: Moment) throws(Rejection) -> [SessionEffect]
  {
    guard phase.isLive else { throw .notInThisPhase }
    guard absence.start >= end, mayBeLeftOut(Absence(start: end, end: now), at: now), isPossible(at: end)
    else { throw .hour(.noGap) }
    leaveDisturbance(at: end)
    let effects = leave(phase, at: end)
    for index in issues.indices where issues[index].isOpen { issues[index].interval.end = end }
    logPhase(.wrapUp, at: end)
    absences.append(Absence(start: end, end: now))
    return effects
  }

  /// Whether nothing is shorter at that moment than what was taken out of it since, and no talk longer than its frame.
  private func isPossible(at moment: Moment) -> Bool {
    (exchange.turns + disturbances.flatMap(\.turns)).allSatisfy {
      $0.segments.length(at: moment) >= .milliseconds($0.takenOut)
    }
      && disturbances.allSatisfy { disturbance in
        disturbance.turns.reduce(.zero) { $0 + $1.length(at: moment) } <= disturbance.length(at: moment)
      } && breaks.allSatisfy { $0.length(at: moment) >= .zero }
  }

  /// Whether nothing began or ended in it, and all of it is counted.
  private func mayBeLeftOut(_ absence: Absence, at now: Moment) -> Bool {
    guard absence.start < absence.end, absence.end <= now else { return false }
    let inside = (absence.start.elapsed + 1)..<max(absence.start.elapsed + 1, absence.end.elapsed)
    let spans =
      phaseLog.map(\.interval) + exchange.discussions.flatMap(\.intervals) + exchange.turns.flatMap(\.segments)
      + disturbances.flatMap { [$0.interval] + $0.turns.flatMap(\.segments) } + breaks.map(\.interval)
      + issues.map(\.interval) + attendances.flatMap(\.stays)
    return (phaseLog.first?.interval.start).map { $0 <= absence.start } ?? false
      && counted(of: absence.interval, at: now) == absence.length
      && !spans.contains { inside.contains($0.start.elapsed) || $0.end.map { inside.contains($0.elapsed) } ?? false }
  }
}
