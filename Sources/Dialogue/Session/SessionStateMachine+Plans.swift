extension SessionStateMachine {
  mutating func change(by event: PlanEvent) throws(Rejection) {
    switch event {
    case .made(let id, let participant, let text):
      _ = try rosterIndex(participant)
      guard attendance(of: participant) != nil else { throw .people(.notHere) }
      guard !plans.contains(where: { $0.id == id }) else { throw .alreadyListed }
      let topic = phase == .exchange ? exchange.topic : nil
      plans.append(ActionPlan(id: id, participant: participant, topic: topic, text: text))
    case .followedUp(let id, let outcome):
      guard let index = openPlans.firstIndex(where: { $0.id == id }) else { throw .heard(.noSuchPlan) }
      openPlans[index].outcome = outcome
    }
  }
}
