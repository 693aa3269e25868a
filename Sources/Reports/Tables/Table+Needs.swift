import Dialogue

extension Table {
  /// One row for each confirmed need, as it stands now.
  static func needs(of extract: ArchiveExtract, filter: ExportFilter, categories: [CategoryLabel]) -> Table {
    let facts = extract.factsByNeed
    let labels = Dictionary(categories.map { ($0.key, $0) }) { first, _ in first }
    let needs = extract.held.filter(filter.admits).flatMap { session in
      session.exportedNeeds(facts).map { need in
        ExportedNeed(need, in: session, category: need.category.flatMap { labels[$0] })
      }
    }
    return Table(needs, origin + content + outcome)
  }

  private static var origin: [Field<ExportedNeed>] {
    [
      Field("date", "Datum", "Date") { .date($0.session.date) },
      Field("session", "Termin", "Session") { .integer($0.session.number) },
      Field("cycle", "Durchlauf", "Cycle") { .text($0.session.cycle.name) },
      Field("topic", "Thema", "Topic") { .said($0.topic) },
    ]
  }

  private static var content: [Field<ExportedNeed>] {
    [
      Field("wording", "In eigenen Worten", "In own words") { $0.wording },
      Field("category", "Bereich (Schlüssel)", "Area (key)") { .said($0.need.category) },
      Field("category_label", "Bereich", "Area") { $0.label.map { .words($0) } ?? .nothing },
      Field("gkv_field", "Handlungsfeld", "Field of action") { .key($0.need.field) },
      Field("level", "Ebene", "Level") { .key($0.need.level) },
      Field("shared_by", "Wem geht es auch so?", "Who feels the same?") { $0.sharedBy },
      Field("shared_by_note", "Wem geht es auch so? (Hinweis)", "Who feels the same? (note)", in: [.json]) {
        $0.sharedByNote
      },
      Field("urgency", "Wie eilig?", "How urgent?") { .key($0.need.urgency) },
      Field("barrier", "Was steht im Weg?", "What is in the way?") { $0.words($0.need.barrier) },
      Field("existing_offer", "Gibt es schon etwas?", "Does something exist?") { $0.words($0.need.existingOffer) },
      Field("helpers", "Wer kann helfen?", "Who can help?") { $0.words($0.need.helpers) },
    ]
  }

  private static var outcome: [Field<ExportedNeed>] {
    [
      Field("next_step", "Nächster Schritt", "Next step") { $0.words($0.need.nextStep) },
      Field("responsible", "Wer kümmert sich?", "Who takes it on?") { $0.words($0.need.responsible) },
      Field("due_on", "Bis wann?", "By when?") { .day($0.need.dueOn) },
      Field("status", "Stand", "Status") { .key($0.need.status) },
      Field("answer", "Antwort", "Answer") { $0.words($0.need.answer) },
      Field("reported_back_on", "Rückgemeldet am", "Reported back on") { .day($0.need.reportedBackOn) },
    ]
  }
}
