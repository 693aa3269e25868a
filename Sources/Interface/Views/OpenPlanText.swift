import Dialogue
import Screen

/// The plans of earlier sessions that are asked about, with what was said.
struct OpenPlanText {
  let texts: Texts
  let session: SessionStateMachine
  let key: String

  func block(columns: Int, importance: Int = 0) -> Block {
    let items = session.openPlans.map { plan in
      let name = session.participant(plan.participant)?.name ?? ""
      let said = plan.outcome.map { " – " + texts.outcome($0) } ?? ""
      return StyledLine.wrapped(
        (plan.outcome == nil ? "· " : "✓ ") + texts.plan(plan.text, of: name) + said,
        plan.outcome == nil ? .text : .good, columns: columns, indent: "  ")
    }
    return Block(
      [texts.howDidItGo + "  \(key)", texts.howDidItGo].firstFitting(columns: columns), items, importance: importance)
  }
}
