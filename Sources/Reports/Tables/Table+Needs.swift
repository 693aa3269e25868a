import Dialogue

extension Table {
  /// One row for each confirmed need, as it stands now.
  static func needs(
    of extract: ArchiveExtract, filter: ExportFilter, categories: [CategoryLabel], control: DisclosureControl
  ) -> Table {
    let facts = extract.factsByNeed
    let gate = TextGate(extract)
    let outside = ExportedNeed.Outside(extract, categories: categories, control: control, gate: gate)
    let needs = extract.held.filter(filter.admits).flatMap { session in
      session.exportedNeeds(facts).compactMap { ExportedNeed($0, in: session, outside) }
    }.filter(\.isShown)
    return Table(needs, origin(gate) + content + outcome)
  }

  private static func origin(_ gate: TextGate) -> [Field<ExportedNeed>] {
    [
      Field(.label, "date", "Datum", "Date") { .date($0.session.date) },
      Field(.label, "session", "Termin", "Session") { .integer($0.session.number) },
      Field(.label, "cycle", "Durchlauf", "Cycle") { .text(gate.name(of: $0.session.cycle)) },
      Field(.wording, "topic", "Thema", "Topic") { $0.topic },
    ]
  }

  private static var content: [Field<ExportedNeed>] {
    let area: [Field<ExportedNeed>] = [
      Field(.wording, "wording", .wording) { $0.wording },
      Field(.label, "category", "Bereich (Schlüssel)", "Area (key)") { .key($0.need.category) },
      Field(.label, "category_label", .category) { $0.label.map { .words($0) } ?? .nothing },
    ]
    let shared: [Field<ExportedNeed>] = [
      Field(.figure, "shared_by", .sharedBy) { $0.sharedBy },
      Field(
        .label, "shared_by_note", "Wem geht es auch so? (Hinweis)", "Who feels the same? (note)", in: [.json, .jsonl]
      ) { $0.sharedByNote },
    ]
    let situation: [Field<ExportedNeed>] = [
      Field(.wording, "barrier", .barrier) { $0.words($0.need.barrier) },
      Field(.wording, "existing_offer", .existingOffer) { $0.words($0.need.existingOffer) },
      Field(.wording, "helpers", .helpers) { $0.words($0.need.helpers) },
    ]
    return area + Field.keyed("gkv_field", .gkvField) { .key($0.need.field) }
      + Field.keyed("level", .level) { .key($0.need.level) } + shared
      + Field.keyed("urgency", .urgency) { .key($0.need.urgency) } + situation
  }

  private static var outcome: [Field<ExportedNeed>] {
    [
      Field(.wording, "next_step", .nextStep) { $0.words($0.need.nextStep) },
      Field(.wording, "responsible", .responsible) { $0.responsible },
      Field(.label, "due_on", .dueOn) { .day($0.need.dueOn) },
    ] + Field.keyed("status", .status) { .key($0.need.status) } + [
      Field(.wording, "answer", .answer) { $0.words($0.need.answer) },
      Field(.label, "reported_back_on", .reportedBackOn) { .day($0.need.reportedBackOn) },
    ]
  }
}
