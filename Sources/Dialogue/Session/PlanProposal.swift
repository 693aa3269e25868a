/// How the minutes until the end of the hour can be shared out anew.
///
/// The hour ends when it is meant to end. Needs and check-out have their planned minutes first: the exchange gives, then
/// the topics, then the check-in, each down to one minute, and then to none. When that is not enough, needs and check-out
/// shrink in proportion. Minutes to spare go to the exchange or, once it is over, to the
/// phase that is on. Source of the rule: field notes 2.1, the hour as an instrument of participation.
package struct PlanProposal: Hashable, Sendable {
  /// What a phase that is on or to come would get more or less than it is meant to.
  package struct Change: Hashable, Sendable {
    package let phase: Phase
    /// Never 0; negative when the phase gives.
    package let minutes: Int
  }

  /// Today's plan once it is accepted; phases that are over keep what they had.
  package let plan: PhasePlan
  /// Whole minutes from now on for the phase that is on and those to come, 0 for all others. They add up to the
  /// minutes until the end of the hour, rounded up.
  package let rest: PhasePlan
  /// What would change, most minutes first.
  package let changes: [Change]

  /// What can be proposed at `now`.
  ///
  /// Refused with `notInThisPhase` outside the hour, `hourIsOver` from its end on, `planFits` when there is nothing
  /// to change, and `impossiblePlan` when the hour was moved further away than an hour can last.
  package init(_ session: SessionStateMachine, at now: Moment) throws(Rejection) {
    guard session.phase.isLive else { throw .notInThisPhase }
    let left = session.scheduledEnd - now.wall
    guard left > .zero else { throw .hour(.hourIsOver) }
    let coming = Phase.live.filter { $0 >= session.phase }
    let used = session.minutesUsed(at: now)
    var wishes = PhasePlan.nothing
    for phase in coming { wishes[phase] = max(1, session.plan[phase] - used[phase]) }
    let rest = Self.share(left.minutesRoundedUp, wishes, over: coming)
    let changes = coming.map { phase in
      // A phase that is over its minutes and gets no more loses nothing.
      let due = rest[phase] == 0 ? max(0, session.plan[phase] - used[phase]) : wishes[phase]
      return Change(phase: phase, minutes: rest[phase] - due)
    }
    .filter { $0.minutes != 0 }
    guard !changes.isEmpty else { throw .hour(.planFits) }
    var plan = session.plan
    for phase in coming { plan[phase] = used[phase] + rest[phase] }
    guard plan.isPossible else { throw .hour(.impossiblePlan) }
    self.plan = plan
    self.rest = rest
    self.changes = changes.sorted { (-abs($0.minutes), $0.phase) < (-abs($1.minutes), $1.phase) }
  }

  /// The very last minute is for the goodbye.
  private static let kept: [Phase] = [.checkOut, .needs]
  /// Who gives last is served first.
  private static let giving: [Phase] = [.checkIn, .topics, .exchange]

  /// What is kept first, then one minute for each of the others as far as they go; then the others in turn, then what is
  /// to spare.
  private static func share(_ minutes: Int, _ wishes: PhasePlan, over coming: [Phase]) -> PhasePlan {
    var rest = PhasePlan.nothing
    var left = minutes
    func grant(_ wanted: Int, to phase: Phase) {
      let granted = min(left, wanted)
      rest[phase] += granted
      left -= granted
    }
    let kept = kept.filter(coming.contains)
    for phase in kept { grant(1, to: phase) }
    let more = kept.map { max(0, wishes[$0] - 1) }
    let shares = more.reduce(0, +) <= left ? more : Proportion.shares(of: left, weights: more.map(Int64.init))
    for (phase, minutes) in zip(kept, shares) { grant(minutes, to: phase) }
    let giving = giving.filter(coming.contains)
    for phase in giving.reversed() { grant(1, to: phase) }
    for phase in giving { grant(wishes[phase] - rest[phase], to: phase) }
    if let spare = coming.contains(.exchange) ? .exchange : coming.first { rest[spare] += left }
    return rest
  }
}
