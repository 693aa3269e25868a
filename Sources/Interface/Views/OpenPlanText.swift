import Dialogue
import Screen

/// The plans of earlier sessions that are asked about, with what was said.
struct OpenPlanText: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  func block(columns: Int) -> Block {
    let items = session.openPlans.map { plan in
      let name = session.name(of: plan.participant)
      let said = plan.outcome.map { " – " + texts.say($0) } ?? ""
      return StyledLine.wrapped(
        (plan.outcome == nil ? "· " : "✓ ") + texts.plan(plan.text, of: name) + said,
        plan.outcome == nil ? .text : .good, columns: columns, indent: "  ")
    }
    let titles = ["\(texts.howDidItGo)  \(key(.plan(.planOutcome)))", texts.howDidItGo]
    return Block(titles.firstFitting(columns: columns), items)
  }
}
