import Dialogue

/// A field of a need's form.
package enum NeedField: String, CaseIterable, Hashable, Sendable, Codable {
  case wording, sharedBy, urgency, level, category, gkvField, helpers, existingOffer, barrier, nextStep, responsible,
    dueOn, status, answer, confidential, released
}
