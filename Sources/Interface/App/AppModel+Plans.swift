import Dialogue

extension AppModel {
  /// The plans that can be asked about: of people who are here, those nobody has spoken of today; else those that were
  /// answered, to set an answer right.
  var plansToAskAbout: [OpenPlan] {
    let all = session?.openPlans ?? []
    let open = all.filter { $0.outcome == nil && session?.isPresent($0.participant) == true }
    return open.isEmpty ? all.filter { $0.outcome != nil } : open
  }

  mutating func perform(_ command: PlanCommand) -> [AppEffect] {
    switch command {
    case .addPlan: return addPlan()
    case .planOutcome:
      let plans = plansToAskAbout
      guard let first = plans.first else { return refuseToAskAboutPlans() }
      return ask(.plan(plans.count > 1 ? .which : .outcome(first.id)))
    }
  }

  /// Nobody can say for somebody else how it went.
  private mutating func refuseToAskAboutPlans() -> [AppEffect] {
    let waiting = session?.openPlans.map { name(of: $0.participant) } ?? []
    return waiting.isEmpty ? refuse(.heard(.noSuchPlan)) : refuseInput(texts.plansWait(for: waiting))
  }

  private mutating func addPlan() -> [AppEffect] {
    guard let session else { return [] }
    // A plan stands with its person, and a disturbance leaves nobody's name.
    guard session.runningDisturbance == nil else { return refuse(.hour(.disturbanceIsRunning)) }
    if let person = personOfPlan { return open(.person(.plan(person))) }
    return people(for: .plan).isEmpty ? refuse(.people(.notHere)) : ask(.person(.plan))
  }

  /// The person has to be there to say yes.
  mutating func writePlan(of person: Participant) -> [AppEffect] {
    came(person.id) ? open(.person(.plan(person.id))) : refuse(.people(.notHere))
  }

  /// Whether the person is here, or was.
  func came(_ id: Participant.ID) -> Bool { session?.attendance(of: id) != nil }

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
