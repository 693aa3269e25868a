import Dialogue

/// A field of a need's form.
package enum NeedField: String, CaseIterable, Hashable, Sendable, Codable {
  case wording, sharedBy, urgency, level, category, moreCategories, gkvField, helpers, existingOffer,
    barrier, drive, nextStep, responsible, dueOn, status, answer, confidential, released, derivedDemand
}
