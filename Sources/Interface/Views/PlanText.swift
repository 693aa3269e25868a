import Dialogue
import Screen

/// What could be done about the minutes of today, in one quiet line: it is there only while it helps.
struct PlanText: ScreenPart {
  let screen: ScreenView

  /// From the longest to the shortest; empty when the plan is good as it is.
  var candidates: [String] {
    guard model.place == .session, let session = model.session, session.cancellation == nil else { return [] }
    return session.phase == .preparation ? suggestion(for: session) : proposal(for: session)
  }

  /// A minute more or less is no reason to say anything.
  private func proposal(for session: SessionStateMachine) -> [String] {
    guard abs(session.drift(at: moment).minutes) >= 2,
      let proposal = try? PlanProposal(session, at: moment)
    else { return [] }
    let end = session.cycle.zone.timeOfDay(session.scheduledEnd).text
    return texts.proposal(proposal.changes, end: end, key: key(.hour(.acceptPlan)))
  }

  private func suggestion(for session: SessionStateMachine) -> [String] {
    let past = session.opening.phaseHistory
    guard let plan = past.suggestion(minutes: session.cycle.plan.total), plan != session.plan else { return [] }
    return texts.suggestion(plan, from: past.sessions.count, key: key(.frame(.suggestDurations)))
  }
}
