package import Dialogue

/// What is asked about dialling in and about who helps.
package enum TechnologyQuestion: Equatable, Sendable {
  /// What does not work, for somebody or for nobody in particular.
  case kind(Participant.ID?, helper: String)
  /// For which of several open dial-in problems somebody else helps.
  case issue
  case helper(DialInIssue.ID)
  /// Whose part in running the hour changes today.
  case role
}

extension AppModel {
  func question(_ asked: TechnologyQuestion) -> Question {
    switch asked {
    case .kind(let person, let helper):
      var question = Question(
        texts.whatDoesNotWork(helper: helper), DialInIssue.Kind.allCases, texts.say,
        back: { model, _ in model.ask(.person(.dialIn)) }
      ) { kind, model, now in
        model.record(
          .people(.issueOpened(Identifier(from: &model.identifiers), kind, of: person, helper: helper)), now: now,
          saying: model.texts.issueOpened(kind, helper: helper))
      }
      question.tab = Question.Reply(hint: helpers.count > 1 ? texts.tabChangesHelper : "") { model, _ in
        model.ask(.technology(.kind(person, helper: model.nextHelper(after: helper))))
      }
      return question
    case .issue:
      return Question(texts.whichIssue, session?.openIssues ?? [], { texts.issue($0, of: session) }) {
        issue, model, _ in model.ask(.technology(.helper(issue.id)))
      }
    case .helper(let issue):
      // One of the team, or, as the last answer, somebody whose name is typed.
      return Question(
        texts.whoHelps,
        helpers.map { helper in (helper, { $0.setHelper(helper, of: issue, now: $1) }) }
          + [(texts.somebodyElse, { model, _ in model.open(.person(.helper(issue))) })],
        back: { model, _ in (model.session?.openIssues.count ?? 0) > 1 ? model.ask(.technology(.issue)) : [] })
    case .role:
      return Question(
        texts.whoDoesWhat,
        TeamMember.Role.allCases.map { role in
          let now = session?.name(of: role)
          return (
            "\(texts.say(role)): \(now ?? texts.nobodyNamed)",
            { model, _ in model.open(.person(.team(role)), text: now ?? "") }
          )
        } + [(texts.swapRoles, { $0.swapRoles(now: $1) })])
    }
  }
}
