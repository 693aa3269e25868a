import Dialogue

/// What was taken back or done again around methods and plans.
extension Texts {
  func what(_ event: MethodEvent, _ session: SessionStateMachine) -> String {
    func name(_ id: Participant.ID) -> String { session.participant(id)?.name ?? "" }
    switch event {
    case .chosen(let topic, _, _):
      let title = quoted(session.topics[topic]?.title ?? "")
      return say("Methode für \(title)", "method for \(title)")
    case .personNamed(let id): return say("es geht um \(name(id))", "it is about \(name(id))")
    case .stepEntered(let index): return say("Schritt \(index + 1)", "step \(index + 1)")
    case .stepsEnded: return say("Ende der Schritte", "end of the steps")
    case .keyQuestionWritten: return say("Schlüsselfrage", "key question")
    }
  }

  func what(_ event: PlanEvent, _ session: SessionStateMachine) -> String {
    switch event {
    case .made(_, let id, _):
      let name = session.participant(id)?.name ?? ""
      return say("Plan von \(name)", "\(name)'s plan")
    case .followedUp(_, let outcome): return say("Wie ist es gelaufen: ", "How did it go: ") + self.outcome(outcome)
    }
  }
}
