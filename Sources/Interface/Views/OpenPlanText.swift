import Dialogue
import Screen

/// The plans of earlier sessions that are asked about, with what was said. Those of people who are not here wait for them.
struct OpenPlanText: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  func block(columns: Int) -> Block {
    let canBeAsked = !model.plansToAskAbout.isEmpty
    let titles = (canBeAsked ? ["\(texts.howDidItGo)  \(key(.plan(.planOutcome)))"] : []) + [texts.howDidItGo]
    return Block(titles.firstFitting(columns: columns), session.openPlans.map { lines(of: $0, columns: columns) })
  }

  private func lines(of plan: OpenPlan, columns: Int) -> [StyledLine] {
    let name = session.name(of: plan.participant)
    let text = texts.plan(plan.text, of: name)
    if let outcome = plan.outcome {
      return StyledLine.wrapped("✓ \(text) – \(texts.say(outcome))", .good, columns: columns, indent: "  ")
    }
    guard session.isPresent(plan.participant) else {
      return StyledLine.wrapped("… \(text) – \(texts.planWaits(for: name))", .muted, columns: columns, indent: "  ")
    }
    return StyledLine.wrapped("· \(text)", columns: columns, indent: "  ")
  }
}
