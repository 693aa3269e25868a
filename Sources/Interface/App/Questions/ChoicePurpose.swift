package import Dialogue

/// What a question is about: all that is kept of it while it is asked.
package enum ChoicePurpose: Equatable, Sendable {
  case person(PersonAction)
  case newcomer(NewcomerQuestion)
  case participant(Participant.ID, ParticipantQuestion)
  case technology(TechnologyQuestion)
  case hour(HourQuestion)
  case topic(TopicQuestion)
  case need(Need.ID, NeedQuestion)
  case plan(PlanQuestion)
  case report(ReportQuestion)
  case look(LookQuestion)
  /// Which stage a network partner has.
  case partnerStage(NetworkPartner.ID)
}
