import Dialogue
import EventKinds

extension RandomEvents {
  mutating func method(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let steps = state.exchange.method?.steps.count ?? 0
    switch kind {
    case .methodChosen:
      let topic = one(of: [state.exchange.topic].compactMap(\.self), or: topic())
      let method = one(of: [
        ("peerConsultation", Methods.consultation), ("talkingCircle", Methods.circle),
        (Topic.openExchange, []),
      ])
      return .method(.chosen(topic, method: method.0, steps: method.1))
    case .stepPersonNamed: return .method(.personNamed(person(among: state.present.map(\.id))))
    case .stepEntered: return .method(.stepEntered(number(-1...steps)))
    case .stepsEnded: return .method(.stepsEnded)
    default: return .method(.keyQuestionWritten(word()))
    }
  }

  mutating func plan(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    guard kind == .planMade else {
      let plan: ActionPlan.ID = chance(80) ? "alter Plan" : small()
      return .plan(.followedUp(plan, outcome: one(of: ActionPlan.Outcome.allCases)))
    }
    return .plan(.made(new(), of: person(among: state.present.map(\.id)), text: word()))
  }
}
