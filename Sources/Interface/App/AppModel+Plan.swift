import Dialogue

extension AppModel {
  mutating func acceptPlan(in history: SessionHistory, now: ClockReading) -> [AppEffect] {
    let session = history.state
    do {
      let proposal = try PlanProposal(session, at: history.moment(at: now))
      let end = session.cycle.zone.timeOfDay(session.scheduledEnd).text
      return record(
        .frame(.replanned(to: proposal.plan)), now: now, saying: texts.replanned(proposal.changes, end: end))
    } catch {
      return refuse(error)
    }
  }

  mutating func takeSuggestion(in session: SessionStateMachine, now: ClockReading) -> [AppEffect] {
    let past = session.opening.phaseHistory
    guard let plan = past.suggestion(minutes: session.cycle.plan.total) else {
      return refuseInput(texts.tooFewSessions(past.sessions.count))
    }
    guard plan != session.plan else { return refuseInput(texts.isPlannedSo(past.sessions.count)) }
    return record(.frame(.replanned(to: plan)), now: now, saying: texts.suggestionTaken(plan))
  }
}
