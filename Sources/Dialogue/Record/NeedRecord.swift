/// A need as it stood when its session closed; what becomes of it later are facts.
package struct NeedRecord: DescribedNeed, Hashable, Sendable, Identifiable {
  package let id: Need.ID
  package let topic: Topic.ID?
  package let content: NeedContent
  package let mergedInto: Need.ID?
}

extension NeedRecord {
  package init(
    id: Need.ID, topic: Topic.ID?, wording: String, category: NeedCategory.ID?, field: GKVField?,
    level: Need.Level?, sharedBy: Int?, urgency: Need.Urgency?, barrier: String = "",
    existingOffer: String = "", helpers: String = "", nextStep: String = "", responsible: String = "",
    dueOn: CivilDate? = nil, status: Need.Status = .captured, answer: String = "",
    moreCategories: [NeedCategory.ID] = [], drive: String = "", derivedDemand: String = "", isConfirmed: Bool,
    isConfidential: Bool, isReleased: Bool, mergedInto: Need.ID? = nil
  ) {
    self.init(
      id: id, topic: topic,
      content: NeedContent(
        wording: wording, category: category, moreCategories: moreCategories, field: field, level: level,
        sharedBy: sharedBy, urgency: urgency, barrier: barrier, drive: drive, existingOffer: existingOffer,
        helpers: helpers, nextStep: nextStep, responsible: responsible, dueOn: dueOn, status: status, answer: answer,
        derivedDemand: derivedDemand, isConfirmed: isConfirmed, isConfidential: isConfidential, isReleased: isReleased),
      mergedInto: mergedInto)
  }
}
