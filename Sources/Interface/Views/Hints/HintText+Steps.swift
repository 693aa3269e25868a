import Dialogue

/// The bottom line while a topic is talked about in steps.
extension HintText {
  /// The key for what a step captures, and the one that goes on; nothing without steps.
  func stepItems(_ session: SessionStateMachine) -> [String] {
    guard let run = session.exchange.method, run.place != .over, !run.steps.isEmpty else { return [] }
    return project((run.step?.captures ?? []).map(command) + [.method(.nextStep)])
  }

  /// Space and digits in a step that is not for the speaking list; nil elsewhere.
  func floorItems(_ session: SessionStateMachine) -> [String]? {
    guard let run = session.exchange.method, let step = run.step, step.speaker != .group else { return nil }
    let turn = session.exchange.turn
    let space: [String] =
      switch session.floor {
      case .line: []
      case .unknownPerson: [doing(.turn(.nextSpeaker), texts.whoseConcern)]
      case .person(let next) where turn?.participant != next || turn?.kind != .step:
        [doing(.turn(.nextSpeaker), speaks(session.name(of: next)))]
      case .person, .nobodyLeft: turn == nil ? [] : [doing(.turn(.nextSpeaker), "beendet", "ends it")]
      }
    let begins = turn == nil && step.speaker == .everyone && session.runningBreak == nil
    return space + [digits(begins ? say("spricht", "speaks") : say("meldet sich", "raises hand"))]
      + (step.speaker == .everyone ? project([.turn(.passTurn)]) : []) + stepItems(session)
  }

  private func speaks(_ name: String) -> String { say("\(name) spricht", "\(name) speaks") }

  private func command(for capture: StepPlan.Capture) -> Command {
    switch capture {
    case .keyQuestion: .method(.addKeyQuestion)
    case .idea: .mark(.idea)
    case .plan: .plan(.addPlan)
    case .strength: .mark(.strength)
    case .perspective: .mark(.perspective)
    case .healthHelpful: .mark(.healthHelpful)
    case .healthWatchOut: .mark(.healthWatchOut)
    }
  }
}
