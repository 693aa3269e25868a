/// A need as it stands now: its record, and over it what became known later.
package struct CurrentNeed: DescribedNeed, Hashable, Sendable, Identifiable {
  package let id: Need.ID
  package let topic: Topic.ID?
  package internal(set) var content: NeedContent
  package internal(set) var reportedBackOn: CivilDate?
  private let isMerged: Bool

  /// The need of `record` after `facts`, which come in the order of their times.
  package init(_ record: NeedRecord, _ facts: [NeedFact]) {
    id = record.id
    topic = record.topic
    content = record.content
    isMerged = record.mergedInto != nil
    facts.forEach { apply($0) }
  }

  /// Whether the group agreed that it is passed on and it still stands for itself.
  package var isExported: Bool { content.isConfirmed && isCounted }

  /// Whether it stands for itself and was not withdrawn.
  package var isCounted: Bool { !isMerged && content.status != .withdrawn }

  /// Takes in what became known, and nothing beyond it: what follows from a change stands in facts of its own.
  ///
  /// A value that cannot be read changes nothing, except that of doubtful yes and no the one holds that exports less.
  mutating func apply(_ fact: NeedFact) {
    let value = fact.value
    switch fact.field {
    case .status: content.status = Need.Status(rawValue: value) ?? content.status
    case .answer: content.answer = value
    case .reportedBackOn: Self.set(&reportedBackOn, value, CivilDate.init)
    case .wording: content.wording = value
    case .category: Self.set(&content.category, value) { $0 }
    case .gkvField: Self.set(&content.field, value, GKVField.init)
    case .level: Self.set(&content.level, value, Need.Level.init)
    case .sharedBy: Self.set(&content.sharedBy, value) { Int($0) }
    case .urgency: Self.set(&content.urgency, value, Need.Urgency.init)
    case .barrier: content.barrier = value
    case .existingOffer: content.existingOffer = value
    case .helpers: content.helpers = value
    case .nextStep: content.nextStep = value
    case .responsible: content.responsible = value
    case .dueOn: Self.set(&content.dueOn, value, CivilDate.init)
    case .derivedDemand: content.derivedDemand = value
    case .moreCategories: content.moreCategories = NeedFact.list(value)
    case .drive: content.drive = value
    case .confirmed: content.isConfirmed = value == "1"
    case .confidential: content.isConfidential = value != "0"
    case .released: content.isReleased = value == "1"
    }
  }

  /// An empty value takes back what was there.
  private static func set<Content>(_ field: inout Content?, _ value: String, _ read: (String) -> Content?) {
    field = value.isEmpty ? nil : read(value) ?? field
  }

  /// A field in the form that facts have.
  func value(of field: NeedFact.Field) -> String {
    switch field {
    case .status: content.status.rawValue
    case .answer: content.answer
    case .reportedBackOn: reportedBackOn?.iso ?? ""
    case .wording: content.wording
    case .category: content.category ?? ""
    case .gkvField: content.field?.rawValue ?? ""
    case .level: content.level?.rawValue ?? ""
    case .sharedBy: content.sharedBy.map(String.init) ?? ""
    case .urgency: content.urgency?.rawValue ?? ""
    case .barrier: content.barrier
    case .existingOffer: content.existingOffer
    case .helpers: content.helpers
    case .nextStep: content.nextStep
    case .responsible: content.responsible
    case .dueOn: content.dueOn?.iso ?? ""
    case .confirmed: content.isConfirmed ? "1" : "0"
    case .confidential: content.isConfidential ? "1" : "0"
    case .released: content.isReleased ? "1" : "0"
    case .moreCategories: NeedFact.list(content.moreCategories)
    case .drive: content.drive
    case .derivedDemand: content.derivedDemand
    }
  }
}
