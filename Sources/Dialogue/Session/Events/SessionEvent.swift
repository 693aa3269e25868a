/// What can happen in a session, sorted by what it happens to.
///
/// Events are kept in the journal: a case is never renamed or reinterpreted. A list of its own for every part of the
/// session lets the compiler ask each part for its cases, and for no others.
package enum SessionEvent: Hashable, Sendable, Codable {
  case frame(FrameEvent)
  case people(PeopleEvent)
  case technology(TechnologyEvent)
  case round(RoundEvent)
  case topics(TopicEvent)
  case talk(TalkEvent)
  case turn(TurnEvent)
  case activeBreak(BreakEvent)
  case disturbance(DisturbanceEvent)
  case heard(HeardEvent)
  case method(MethodEvent)
  case plan(PlanEvent)
}
