/// One thing that was changed at the desk, with what was there before, so that it can be taken back.
package enum DeskChange: Hashable, Sendable {
  case field(Need.ID, NeedFact.Field, before: String, after: String)
  case helper(Need.ID, NetworkPartner.ID, canHelp: Bool)
  case added(NetworkPartner)
  case changed(from: NetworkPartner, to: NetworkPartner, Renaming)
  case removed(NetworkPartner)
  case staged(NetworkPartner, since: CivilDate, before: ReasonedStage?, after: ReasonedStage?)
  case assessed(Cycle.ID, before: AssessmentFact.Content, after: AssessmentFact.Content)

  /// What takes it back.
  var reversed: DeskChange {
    switch self {
    case .field(let need, let field, let before, let after): .field(need, field, before: after, after: before)
    case .helper(let need, let partner, let canHelp): .helper(need, partner, canHelp: !canHelp)
    case .added(let partner): .removed(partner)
    case .changed(let before, let after, let renaming): .changed(from: after, to: before, renaming.reversed)
    case .removed(let partner): .added(partner)
    case .staged(let partner, let day, let before, let after):
      .staged(partner, since: day, before: after, after: before)
    case .assessed(let cycle, let before, let after): .assessed(cycle, before: after, after: before)
    }
  }
}
