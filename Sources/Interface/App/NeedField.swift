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

  /// What becomes known of a need when it is written.
  var fact: NeedFact.Field {
    switch self {
    case .wording: .wording
    case .sharedBy: .sharedBy
    case .urgency: .urgency
    case .level: .level
    case .category: .category
    case .moreCategories: .moreCategories
    case .gkvField: .gkvField
    case .helpers: .helpers
    case .existingOffer: .existingOffer
    case .barrier: .barrier
    case .drive: .drive
    case .nextStep: .nextStep
    case .responsible: .responsible
    case .dueOn: .dueOn
    case .status: .status
    case .answer: .answer
    case .confidential: .confidential
    case .released: .released
    case .derivedDemand: .derivedDemand
    }
  }
}
