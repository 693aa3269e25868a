package import Dialogue

/// What is asked about plans of people's own.
package enum PlanQuestion: Equatable, Sendable {
  case which
  case outcome(ActionPlan.ID)
}

extension AppModel {
  func question(_ asked: PlanQuestion) -> Question {
    switch asked {
    case .which:
      Question(texts.howDidItGo, plansToAskAbout, { texts.plan($0.text, of: name(of: $0.participant)) }) {
        plan, model, _ in model.ask(.plan(.outcome(plan.id)))
      }
    case .outcome(let plan):
      Question(
        texts.howDidItGo, ActionPlan.Outcome.allCases, texts.say,
        back: { model, _ in model.plansToAskAbout.count > 1 ? model.ask(.plan(.which)) : [] }
      ) { $1.follow(plan, $0, now: $2) }
    }
  }
}
