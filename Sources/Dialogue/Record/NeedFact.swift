package import Words

/// Something that became known of a need after its session: appended, never changed.
///
/// For every field the fact with the latest time holds; of two with the same time the one with the greater id.
package struct NeedFact: Hashable, Sendable, Codable, Identifiable {
  /// What it tells about.
  package enum Field: String, CaseIterable, Hashable, Sendable, Codable {
    case status, answer, reportedBackOn, wording, category, gkvField, level, sharedBy, urgency, barrier,
      existingOffer, helpers, nextStep, responsible, dueOn, confirmed, confidential, released,
      moreCategories, drive, derivedDemand
  }

  package let id: Identifier<NeedFact>
  package let need: Need.ID
  package let at: Instant
  package let field: Field
  /// In the form the field has in the database; `1` and `0` for yes and no.
  package let value: String

  /// The form of a list of keys in `value`, which is also the one of a record's row: keys have no comma in them.
  package static func list(_ keys: [NeedCategory.ID]) -> String { keys.joined(separator: ",") }

  /// The keys of such a list.
  package static func list(_ value: String) -> [NeedCategory.ID] { value.split(separator: ",").map(String.init) }

  package init(id: Identifier<NeedFact>, need: Need.ID, at: Instant, field: Field, value: String) {
    self.id = id
    self.need = need
    self.at = at
    self.field = field
    self.value = value
  }

  /// Facts by need, the one that holds last; they may come in any order.
  package static func byNeed(_ facts: [NeedFact]) -> [Need.ID: [NeedFact]] {
    let sorted = facts.sorted { left, right in (left.at, left.id, left.value) < (right.at, right.id, right.value) }
    return Dictionary(grouping: sorted, by: \.need)
  }
}

extension NeedFact.Field: Worded {
  package var words: Bilingual {
    switch self {
    case .wording: Bilingual("In eigenen Worten", "In own words")
    case .sharedBy: Bilingual("Wem geht es auch so?", "Who feels the same?")
    case .urgency: Bilingual("Wie eilig?", "How urgent?")
    case .level: Bilingual("Ebene", "Level")
    case .category: Bilingual("Bereich", "Area")
    case .moreCategories: Bilingual("Auch in", "Also in")
    case .drive: Bilingual("Wofür?", "What for?")
    case .derivedDemand: Bilingual("Abgeleiteter Bedarf", "Derived demand")
    case .gkvField: Bilingual("Handlungsfeld", "Field of action")
    case .helpers: Bilingual("Wer kann helfen?", "Who can help?")
    case .existingOffer: Bilingual("Gibt es schon etwas?", "Does something exist?")
    case .barrier: Bilingual("Was steht im Weg?", "What is in the way?")
    case .nextStep: Bilingual("Nächster Schritt", "Next step")
    case .responsible: Bilingual("Wer kümmert sich?", "Who takes it on?")
    case .dueOn: Bilingual("Bis wann?", "By when?")
    case .status: Bilingual("Stand", "Status")
    case .answer: Bilingual("Antwort", "Answer")
    case .reportedBackOn: Bilingual("Rückgemeldet am", "Reported back on")
    case .confirmed: Bilingual("Vorgelesen", "Read out")
    case .confidential: Bilingual("Vertraulich", "Confidential")
    case .released: Bilingual("Freigegeben", "Released")
    }
  }
}
