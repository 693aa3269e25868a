/// One change of one field of a need.
package enum NeedChange: Hashable, Sendable, Codable {
  case wording(String)
  /// Read out, found right, and agreed to be passed on.
  case confirmed
  case unconfirmed
  case sharedBy(Int)
  case urgency(Need.Urgency)
  case level(Need.Level)
  case category(NeedCategory.ID)
  /// At most two areas beside the main one.
  case moreCategories([NeedCategory.ID])
  case field(GKVField)
  case barrier(String)
  case drive(String)
  case existingOffer(String)
  case helpers(String)
  case nextStep(String)
  case responsible(String)
  case dueOn(CivilDate)
  /// A declined need must say why; the reason is its answer.
  case status(Need.Status, answer: String)
  case derivedDemand(String)
  case confidential(Bool)
  case released(Bool)
}
