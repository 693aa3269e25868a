/// What is to be written of something that staff did: appended, never changed.
package enum DeskFact: Hashable, Sendable {
  case need(NeedFact)
  case help(NeedPartnerFact)
  case partner(NetworkPartnerFact)
  case stage(PartnerStageFact)
  case assessment(AssessmentFact)
}
