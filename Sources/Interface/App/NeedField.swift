import Dialogue

/// A field of a need's form.
package enum NeedField: String, CaseIterable, Hashable, Sendable {
  case wording, sharedBy, urgency, level, category, moreCategories, gkvField, helpers, existingOffer,
    barrier, drive, nextStep, responsible, dueOn, status, answer, confidential, released, derivedDemand

  /// Whether emptying the field is an answer.
  var mayBeEmpty: Bool {
    switch self {
    case .helpers, .existingOffer, .barrier, .drive, .nextStep, .responsible, .derivedDemand: true
    case .wording, .sharedBy, .urgency, .level, .category, .moreCategories, .gkvField, .dueOn, .status, .answer,
      .confidential, .released:
      false
    }
  }
}
