/// A need as it stands now: its record, and over it what became known later.
package struct CurrentNeed: ChangeableNeed, Hashable, Sendable, Identifiable {
  package let id: Need.ID
  package let topic: Topic.ID?
  package internal(set) var wording: String
  package internal(set) var category: NeedCategory.ID?
  /// Areas it belongs to as well.
  package internal(set) var moreCategories: [NeedCategory.ID]
  package internal(set) var field: GKVField?
  package internal(set) var level: Need.Level?
  package internal(set) var sharedBy: Int?
  package internal(set) var urgency: Need.Urgency?
  package internal(set) var barrier: String
  /// What it would be good for, only if somebody said so.
  package internal(set) var drive: String
  package internal(set) var existingOffer: String
  package internal(set) var helpers: String
  package internal(set) var nextStep: String
  package internal(set) var responsible: String
  package internal(set) var dueOn: CivilDate?
  package internal(set) var status: Need.Status
  package internal(set) var answer: String
  package internal(set) var reportedBackOn: CivilDate?
  /// What staff make of it, in their words.
  package internal(set) var derivedDemand: String
  package internal(set) var isConfirmed: Bool
  package internal(set) var isConfidential: Bool
  package internal(set) var isReleased: Bool
  private let isMerged: Bool

  /// The need of `record` after `facts`, which come in the order of their times.
  package init(_ record: NeedRecord, _ facts: [NeedFact]) {
    id = record.id
    topic = record.topic
    wording = record.wording
    category = record.category
    moreCategories = record.moreCategories
    field = record.field
    level = record.level
    sharedBy = record.sharedBy
    urgency = record.urgency
    barrier = record.barrier
    drive = record.drive
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
  package var isExported: Bool { isConfirmed && isCounted }

  /// Whether it stands for itself and was not withdrawn.
  package var isCounted: Bool { !isMerged && status != .withdrawn }

  /// Takes in what became known, and nothing beyond it: what follows from a change stands in facts of its own.
  ///
  /// A value that cannot be read changes nothing, except that of doubtful yes and no the one holds that exports less.
  mutating func apply(_ fact: NeedFact) {
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
    case .moreCategories: moreCategories = NeedFact.list(value)
    case .drive: drive = value
    case .confirmed: isConfirmed = value == "1"
    case .confidential: isConfidential = value != "0"
    case .released: isReleased = value == "1"
    }
  }

  /// An empty value takes back what was there.
  private static func set<Content>(_ field: inout Content?, _ value: String, _ read: (String) -> Content?) {
    field = value.isEmpty ? nil : read(value) ?? field
  }

  /// A field in the form that facts have.
  func value(of field: NeedFact.Field) -> String {
    switch field {
    case .status: status.rawValue
    case .answer: answer
    case .reportedBackOn: reportedBackOn?.iso ?? ""
    case .wording: wording
    case .category: category ?? ""
    case .gkvField: self.field?.rawValue ?? ""
    case .level: level?.rawValue ?? ""
    case .sharedBy: sharedBy.map(String.init) ?? ""
    case .urgency: urgency?.rawValue ?? ""
    case .barrier: barrier
    case .existingOffer: existingOffer
    case .helpers: helpers
    case .nextStep: nextStep
    case .responsible: responsible
    case .dueOn: dueOn?.iso ?? ""
    case .confirmed: isConfirmed ? "1" : "0"
    case .confidential: isConfidential ? "1" : "0"
    case .released: isReleased ? "1" : "0"
    case .moreCategories: NeedFact.list(moreCategories)
    case .drive: drive
    case .derivedDemand: derivedDemand
    }
  }
}
