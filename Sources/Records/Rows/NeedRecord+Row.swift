import Dialogue

extension NeedRecord: SessionRow {
  static let table = "need"
  static let columns = [
    "id", "topic", "wording", "category", "gkv_field", "level", "shared_by", "urgency", "barrier",
    "existing_offer", "helpers", "next_step", "responsible", "due_on", "status", "answer", "more_categories",
    "drive", "derived_demand", "is_confirmed", "is_confidential", "is_released", "merged_into",
  ]

  var values: [(any StoredValue)?] {
    [
      id, topic, content.wording, content.category, content.field, content.level, content.sharedBy, content.urgency,
      content.barrier, content.existingOffer, content.helpers, content.nextStep, content.responsible, content.dueOn,
      content.status, content.answer, NeedFact.list(content.moreCategories), content.drive, content.derivedDemand,
      content.isConfirmed, content.isConfidential, content.isReleased, mergedInto,
    ]
  }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), topic: try row.optional("topic"), wording: try row.value("wording"),
      category: try row.optional("category"), field: try row.optional("gkv_field"),
      level: try row.optional("level"), sharedBy: try row.optional("shared_by"),
      urgency: try row.optional("urgency"), barrier: try row.value("barrier"),
      existingOffer: try row.value("existing_offer"), helpers: try row.value("helpers"),
      nextStep: try row.value("next_step"), responsible: try row.value("responsible"),
      dueOn: try row.optional("due_on"), status: try row.value("status"), answer: try row.value("answer"),
      moreCategories: NeedFact.list(try row.value("more_categories")), drive: try row.value("drive"),
      derivedDemand: try row.value("derived_demand"), isConfirmed: try row.value("is_confirmed"),
      isConfidential: try row.value("is_confidential"),
      isReleased: try row.value("is_released"), mergedInto: try row.optional("merged_into"))
  }
}
