import Dialogue

/// A need as it stands now: its record, and over it what became known later.
struct CurrentNeed {
  let id: Need.ID
  let topic: Topic.ID?
  private(set) var wording: String
  private(set) var category: NeedCategory.ID?
  private(set) var field: GKVField?
  private(set) var level: Need.Level?
  private(set) var sharedBy: Int?
  private(set) var urgency: Need.Urgency?
  private(set) var barrier: String
  private(set) var existingOffer: String
  private(set) var helpers: String
  private(set) var nextStep: String
  private(set) var responsible: String
  private(set) var dueOn: CivilDate?
  private(set) var status: Need.Status
  private(set) var answer: String
  private(set) var reportedBackOn: CivilDate?
  /// What staff make of it, in their words.
  private(set) var derivedDemand: String
  private(set) var isConfirmed: Bool
  private(set) var isConfidential: Bool
  private(set) var isReleased: Bool
  private let isMerged: Bool

  /// The need of `record` after `facts`, which come in the order of their times.
  init(_ record: NeedRecord, _ facts: [NeedFact]) {
    id = record.id
    topic = record.topic
    wording = record.wording
    category = record.category
    field = record.field
    level = record.level
    sharedBy = record.sharedBy
    urgency = record.urgency
    barrier = record.barrier
    existingOffer = record.existingOffer
    helpers = record.helpers
    nextStep = record.nextStep
    responsible = record.responsible
    dueOn = record.dueOn
    status = record.status
    answer = record.answer
    derivedDemand = record.derivedDemand
    isConfirmed = record.isConfirmed
    isConfidential = record.isConfidential
    isReleased = record.isReleased
    isMerged = record.mergedInto != nil
    facts.forEach { apply($0) }
  }

  /// Whether the group agreed that it is passed on and it still stands for itself.
  var isExported: Bool { isConfirmed && isCounted }

  /// Whether it stands for itself and was not withdrawn.
  var isCounted: Bool { !isMerged && status != .withdrawn }

  /// A value that cannot be read changes nothing, except that of doubtful yes and no the one holds that
  /// exports less.
  private mutating func apply(_ fact: NeedFact) {
    let value = fact.value
    switch fact.field {
    case .status: status = Need.Status(rawValue: value) ?? status
    case .answer: answer = value
    case .reportedBackOn: Self.set(&reportedBackOn, value, CivilDate.init)
    case .wording: wording = value
    case .category: Self.set(&category, value) { $0 }
    case .gkvField: Self.set(&field, value, GKVField.init)
    case .level: Self.set(&level, value, Need.Level.init)
    case .sharedBy: Self.set(&sharedBy, value) { Int($0) }
    case .urgency: Self.set(&urgency, value, Need.Urgency.init)
    case .barrier: barrier = value
    case .existingOffer: existingOffer = value
    case .helpers: helpers = value
    case .nextStep: nextStep = value
    case .responsible: responsible = value
    case .dueOn: Self.set(&dueOn, value, CivilDate.init)
    case .derivedDemand: derivedDemand = value
    case .moreCategories, .drive: break
    case .confirmed: isConfirmed = value == "1"
    case .confidential: isConfidential = value != "0"
    case .released: isReleased = value == "1"
    }
  }

  /// An empty value takes back what was there.
  private static func set<Content>(_ field: inout Content?, _ value: String, _ read: (String) -> Content?) {
    field = value.isEmpty ? nil : read(value) ?? field
  }
}
