import Dialogue

/// The bottom line while a topic is talked about in steps.
extension Texts {
  /// The key for what a step captures, and the one that goes on; nothing without steps.
  func methodHints(_ session: SessionStateMachine, _ model: AppModel) -> [String] {
    guard let run = session.exchange.method, run.place != .over, !run.steps.isEmpty else { return [] }
    return project((run.step?.captures ?? []).map(command) + [.nextStep], model)
  }

  /// Space and digits in a step that is not for the speaking list; nil elsewhere.
  func floorHints(_ session: SessionStateMachine, _ model: AppModel) -> [String]? {
    guard let run = session.exchange.method, let step = run.step, step.speaker != .group else { return nil }
    let turn = session.exchange.turn
    let space: [String] =
      switch session.floor {
      case .line: []
      case .unknownPerson: ["\(key("Space")) \(whoseConcern)"]
      case .person(let next) where turn?.participant != next || turn?.kind != .step:
        ["\(key("Space")) \(speaks(session.participant(next)?.name ?? ""))"]
      case .person, .nobodyLeft: turn == nil ? [] : ["\(key("Space")) \(say("beendet", "ends it"))"]
      }
    let begins = turn == nil && step.speaker == .everyone && session.runningBreak == nil
    return space + [digits(begins ? say("spricht", "speaks") : say("meldet sich", "raises hand"))]
      + (step.speaker == .everyone ? project([.passTurn], model) : []) + methodHints(session, model)
  }

  private func speaks(_ name: String) -> String { say("\(name) spricht", "\(name) speaks") }

  private func command(for capture: StepPlan.Capture) -> Command {
    switch capture {
    case .keyQuestion: .addKeyQuestion
    case .idea: .markIdea
    case .plan: .addPlan
    case .strength: .markStrength
    case .perspective: .markPerspective
    case .healthHelpful: .markHealthHelpful
    case .healthWatchOut: .markHealthWatchOut
    }
  }
}
