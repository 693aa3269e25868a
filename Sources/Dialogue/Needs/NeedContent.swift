/// What is known of a need, wherever it stands: in the session, in its record, and on the board. It never names a person.
package struct NeedContent: AnsweredNeed, Hashable, Sendable, Codable {
  package internal(set) var wording: String
  package internal(set) var category: NeedCategory.ID?
  /// Areas it belongs to as well: at most two, in the order of naming, never the main one.
  package internal(set) var moreCategories: [NeedCategory.ID] = []
  package internal(set) var field: GKVField?
  package internal(set) var level: Need.Level?
  /// How many feel the same, the person who said it included.
  package internal(set) var sharedBy: Int?
  package internal(set) var urgency: Need.Urgency?
  package internal(set) var barrier = ""
  /// What it would be good for, only if somebody said so.
  package internal(set) var drive = ""
  package internal(set) var existingOffer = ""
  package internal(set) var helpers = ""
  package internal(set) var nextStep = ""
  package internal(set) var responsible = ""
  package internal(set) var dueOn: CivilDate?
  package internal(set) var status = Need.Status.captured
  package internal(set) var answer = ""
  /// What the team derives from it, in the team's words; never mixed with the wording.
  package internal(set) var derivedDemand = ""
  package internal(set) var isConfirmed = false
  package internal(set) var isConfidential = false
  package internal(set) var isReleased = false
}

/// A need of which everything that is known can be read as if it stood in the need itself.
@dynamicMemberLookup
package protocol DescribedNeed {
  var content: NeedContent { get }
}

extension DescribedNeed {
  package subscript<Value>(dynamicMember field: KeyPath<NeedContent, Value>) -> Value { content[keyPath: field] }
}
