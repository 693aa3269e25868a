import Dialogue
import Testing
import Words

/// A type of the field with the words of all its cases.
struct WordedType: CustomTestStringConvertible {
  /// As its extension calls it: `Need.Status`.
  let name: String
  let words: [Bilingual]

  var testDescription: String { name }

  init<Thing: Worded & CaseIterable>(_ type: Thing.Type) {
    name = String(reflecting: type).split(separator: ".").dropFirst().joined(separator: ".")
    words = Thing.allCases.map(\.words)
  }

  /// All but `SearchResult.Kind`, which has no words of its own beyond that of a topic.
  static let all = [
    Self(AccessMode.self), Self(ActionPlan.Outcome.self), Self(DecisionArea.self), Self(DialInIssue.Kind.self),
    Self(Disturbance.Kind.self), Self(Disturbance.Outcome.self), Self(GKVField.self), Self(Mark.Kind.self),
    Self(Mood.self), Self(Need.Level.self), Self(Need.Status.self), Self(Need.Urgency.self), Self(NeedFact.Field.self),
    Self(ParticipationStage.self), Self(PartnerStage.self), Self(Phase.self), Self(ReportDetail.self),
    Self(Round.Kind.self), Self(RoundAnswer.State.self), Self(SpeakingOrder.self), Self(StaffStatement.Kind.self),
    Self(TeamMember.Role.self), Self(Topic.Origin.self), Self(Topic.Selection.self), Self(Weekday.self),
  ]
}
