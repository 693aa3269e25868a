/// How the minutes until the end of the hour can be shared out anew.
///
/// The hour ends when it is meant to end. Needs and check-out keep their planned minutes as long as anything else can
/// give: first the exchange gives, then the topics, then the check-in, each down to one minute. When that is not
/// enough, needs and check-out shrink in proportion. Minutes to spare go to the exchange or, once it is over, to the
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
    guard left > .zero else { throw .hourIsOver }
    let coming = Phase.live.filter { $0 >= session.phase }
    let used = session.minutesUsed(at: now)
    var wishes = PhasePlan.nothing
    for phase in coming { wishes[phase] = max(1, session.plan[phase] - used[phase]) }
    let rest = Self.share(left.minutesRoundedUp, wishes, over: coming)
    guard rest != wishes else { throw .planFits }
    var plan = session.plan
    for phase in coming { plan[phase] = used[phase] + rest[phase] }
    guard plan.isPossible else { throw .impossiblePlan }
    self.plan = plan
    self.rest = rest
    changes = coming.map { Change(phase: $0, minutes: rest[$0] - wishes[$0]) }.filter { $0.minutes != 0 }
      .sorted { (-abs($0.minutes), $0.phase) < (-abs($1.minutes), $1.phase) }
  }

  /// The very last minute is for the goodbye.
  private static let kept: [Phase] = [.checkOut, .needs]
  /// Who gives last is served first.
  private static let giving: [Phase] = [.checkIn, .topics, .exchange]

  /// One minute for everybody, as far as they go; then what is kept, then the others in turn; then what is to spare.
  private static func share(_ minutes: Int, _ wishes: PhasePlan, over coming: [Phase]) -> PhasePlan {
    var rest = PhasePlan.nothing
    var left = minutes
    for phase in kept + giving.reversed() where left > 0 && coming.contains(phase) {
      rest[phase] = 1
      left -= 1
    }
    let more = kept.map { coming.contains($0) ? wishes[$0] - rest[$0] : 0 }
    let granted = more.reduce(0, +) <= left ? more : Proportion.shares(of: left, weights: more.map(Int64.init))
    for (phase, minutes) in zip(kept, granted) { rest[phase] += minutes }
    left -= granted.reduce(0, +)
    for phase in giving where coming.contains(phase) {
      let minutes = min(left, wishes[phase] - rest[phase])
      rest[phase] += minutes
      left -= minutes
    }
    if let spare = coming.contains(.exchange) ? .exchange : coming.first { rest[spare] += left }
    return rest
  }
}
