/// A need as it stood when its session closed; what becomes of it later are facts.
package struct NeedRecord: Hashable, Sendable, Identifiable {
  package let id: Need.ID
  package let topic: Topic.ID?
  package let wording: String
  package let category: NeedCategory.ID?
  package let field: GKVField?
  package let level: Need.Level?
  package let sharedBy: Int?
  package let urgency: Need.Urgency?
  package let barrier: String
  package let existingOffer: String
  package let helpers: String
  package let nextStep: String
  package let responsible: String
  package let dueOn: CivilDate?
  package let status: Need.Status
  package let answer: String
  package let moreCategories: [NeedCategory.ID]
  package let drive: String
  package let derivedDemand: String
  package let isConfirmed: Bool
  package let isConfidential: Bool
  package let isReleased: Bool
  package let mergedInto: Need.ID?

  package init(
    id: Need.ID, topic: Topic.ID?, wording: String, category: NeedCategory.ID?, field: GKVField?,
    level: Need.Level?, sharedBy: Int?, urgency: Need.Urgency?, barrier: String = "",
    existingOffer: String = "", helpers: String = "", nextStep: String = "", responsible: String = "",
    dueOn: CivilDate? = nil, status: Need.Status = .captured, answer: String = "",
    moreCategories: [NeedCategory.ID] = [], drive: String = "", derivedDemand: String = "", isConfirmed: Bool,
    isConfidential: Bool, isReleased: Bool, mergedInto: Need.ID? = nil
  ) {
    self.id = id
    self.topic = topic
    self.wording = wording
    self.category = category
    self.field = field
    self.level = level
    self.sharedBy = sharedBy
    self.urgency = urgency
    self.barrier = barrier
    self.existingOffer = existingOffer
    self.helpers = helpers
    self.nextStep = nextStep
    self.responsible = responsible
    self.dueOn = dueOn
    self.status = status
    self.answer = answer
    self.moreCategories = moreCategories
    self.drive = drive
    self.derivedDemand = derivedDemand
    self.isConfirmed = isConfirmed
    self.isConfidential = isConfidential
    self.isReleased = isReleased
    self.mergedInto = mergedInto
  }
}
