import Dialogue

extension AppModel {
  /// The plans that can be asked about: those nobody has spoken of today, or all, to set an answer right.
  var plansToAskAbout: [OpenPlan] {
    let all = session?.openPlans ?? []
    let open = all.filter { $0.outcome == nil }
    return open.isEmpty ? all : open
  }

  mutating func perform(_ command: PlanCommand) -> [AppEffect] {
    switch command {
    case .addPlan: return personOfPlan.map { open(.person(.plan($0))) } ?? ask(.person(.plan))
    case .planOutcome:
      let plans = plansToAskAbout
      guard let first = plans.first else { return refuse(.noSuchPlan) }
      return ask(.plan(plans.count > 1 ? .which : .outcome(first.id)))
    }
  }

  /// Whose plan it is, without asking: the person whose concern the steps are about, or whoever speaks.
  private var personOfPlan: Participant.ID? {
    guard let session else { return nil }
    let concern = session.phase == .exchange && session.exchange.method?.step != nil
    return (concern ? session.exchange.method?.person : nil) ?? session.exchange.turn?.participant
      ?? session.round?.current
  }

  mutating func follow(_ plan: ActionPlan.ID, _ outcome: ActionPlan.Outcome, now: ClockReading) -> [AppEffect] {
    let person = session?.openPlans.first { $0.id == plan }.map { name(of: $0.participant) } ?? ""
    return record(.plan(.followedUp(plan, outcome: outcome)), now: now, saying: texts.planFollowedUp(person, outcome))
  }
}
