import Dialogue

extension NeedRecord: SessionRow {
  static let table = "need"

  var values: KeyValuePairs<String, (any StoredValue)?> {
    [
      "id": id, "topic": topic, "wording": content.wording, "category": content.category, "gkv_field": content.field,
      "level": content.level, "shared_by": content.sharedBy, "urgency": content.urgency, "barrier": content.barrier,
      "existing_offer": content.existingOffer, "helpers": content.helpers, "next_step": content.nextStep,
      "responsible": content.responsible, "due_on": content.dueOn, "status": content.status,
      "answer": content.answer, "more_categories": NeedFact.list(content.moreCategories), "drive": content.drive,
      "derived_demand": content.derivedDemand, "is_confirmed": content.isConfirmed,
      "is_confidential": content.isConfidential, "is_released": content.isReleased, "merged_into": mergedInto,
    ]
  }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), topic: try row.optional("topic"), wording: try row.value("wording"),
      category: try row.optional("category"), field: try row.optional("gkv_field"), level: try row.optional("level"),
      sharedBy: try row.optional("shared_by"), urgency: try row.optional("urgency"), barrier: try row.value("barrier"),
      existingOffer: try row.value("existing_offer"), helpers: try row.value("helpers"),
      nextStep: try row.value("next_step"), responsible: try row.value("responsible"),
      dueOn: try row.optional("due_on"), status: try row.value("status"), answer: try row.value("answer"),
      moreCategories: NeedFact.list(try row.value("more_categories")), drive: try row.value("drive"),
      derivedDemand: try row.value("derived_demand"), isConfirmed: try row.value("is_confirmed"),
      isConfidential: try row.value("is_confidential"), isReleased: try row.value("is_released"),
      mergedInto: try row.optional("merged_into"))
  }
}
