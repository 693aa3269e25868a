import Dialogue

/// The figures of all sessions that were asked for, as one group.
struct RangeStatistics {
  /// Sessions that took place.
  let held: [SessionFigures]
  /// How many did not.
  let cancelled: Int
  let categories: [CategoryLabel]
  let control: DisclosureControl

  init(_ extract: ArchiveExtract, filter: ExportFilter, categories: [CategoryLabel], control: DisclosureControl) {
    held = extract.sessionFigures.filter { filter.admits($0.session) }
    cancelled = extract.records.count { $0.cancellation != nil && filter.admits($0) }
    self.categories = categories
    self.control = control
  }

  /// Every figure in the order in which people read them.
  var all: [Statistic] { frame + reach + access + topics + needs + loop + talk + moods + beside }

  func sum(_ figure: (SessionFigures) -> Int) -> Int { held.reduce(0) { $0 + figure($1) } }

  /// Everybody who was there, once for each time.
  var participations: [PersonInCycle] {
    held.flatMap { figures in figures.session.attendances.map { figures.person($0.participant) } }
  }
}

extension Table {
  /// One row for each figure of the sessions that were asked for, or for each part of it.
  static func statistics(
    of extract: ArchiveExtract, filter: ExportFilter, categories: [CategoryLabel], control: DisclosureControl
  ) -> Table {
    let statistics = RangeStatistics(extract, filter: filter, categories: categories, control: control)
    return Table(
      statistics.all,
      [
        Field(.label, "figure", "Kennzahl (Schlüssel)", "Figure (key)", in: [.csv, .json, .jsonl]) { .text($0.key) },
        Field(.label, "figure_label", "Kennzahl", "Figure") { .words($0.title) },
        Field(.label, "label", "davon", "Of which") { $0.label?.value ?? .nothing },
        Field(.figure, "value", "Wert", "Value") { $0.value },
        Field(.figure, "n", "n", "n") { $0.n },
        Field(.label, "unit", "Einheit", "Unit") { $0.unit.value },
        Field(.figure, "sessions", "Termine", "Sessions") { _ in .integer(statistics.held.count) },
      ])
  }
}
