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
      Field(.label, "date", "Datum", "Date", .sessionDay) { .date($0.session.date) },
      Field(.label, "session", "Termin", "Session", .sessionNumber) { .integer($0.session.number) },
      Field(.label, "cycle", "Durchlauf", "Cycle", .cycleName) { .text(gate.name(of: $0.session.cycle)) },
      Field(.wording, "topic", "Thema", "Topic", .needTopic) { $0.topic },
    ]
  }

  private static var content: [Field<ExportedNeed>] {
    let area: [Field<ExportedNeed>] = [
      Field(.wording, "wording", .wording, .needWording) { $0.wording },
      Field(.label, "category", "Bereich (Schlüssel)", "Area (key)", .needCategory) { .key($0.need.category) },
      Field(.label, "category_label", .category, .needCategoryLabel) { $0.label.map { .words($0) } ?? .nothing },
    ]
    let shared: [Field<ExportedNeed>] = [
      Field(.figure, "shared_by", .sharedBy, .needSharedBy) { $0.sharedBy },
      Field(
        .label, "shared_by_note", "Wem geht es auch so? (Hinweis)", "Who feels the same? (note)", .needSharedByNote,
        in: [.json, .jsonl]
      ) { $0.sharedByNote },
    ]
    let situation: [Field<ExportedNeed>] = [
      Field(.wording, "barrier", .barrier, .needBarrier) { $0.words($0.need.barrier) },
      Field(.wording, "existing_offer", .existingOffer, .needExistingOffer) { $0.words($0.need.existingOffer) },
      Field(.wording, "helpers", .helpers, .needHelpers) { $0.words($0.need.helpers) },
    ]
    return area
      + Field.keyed("gkv_field", .gkvField, .needField) { .key($0.need.field) }
      + Field.keyed("level", .level, .needLevel) { .key($0.need.level) } + shared
      + Field.keyed("urgency", .urgency, .needUrgency) { .key($0.need.urgency) } + situation
  }

  private static var outcome: [Field<ExportedNeed>] {
    [
      Field(.wording, "next_step", .nextStep, .needNextStep) { $0.words($0.need.nextStep) },
      Field(.wording, "responsible", .responsible, .needResponsible) { $0.responsible },
      Field(.label, "due_on", .dueOn, .needDueOn) { .day($0.need.dueOn) },
    ]
      + Field.keyed("status", .status, .needStatus) { .key($0.need.status) } + [
        Field(.wording, "answer", .answer, .needAnswer) { $0.words($0.need.answer) },
        Field(.label, "reported_back_on", .reportedBackOn, .needReportedBackOn) { .day($0.need.reportedBackOn) },
      ]
  }
}
