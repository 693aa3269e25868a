import Dialogue
import Words

/// The figures of the sessions that were asked for: things of all of them together, people of each whole unit.
///
/// Sessions that still go on are not among them.
struct RangeStatistics {
  /// Sessions that took place.
  let held: [SessionFigures]
  /// Those that are still going on.
  let open: [SessionFigures]
  /// Sessions that took place before the first day that was asked for; none where no such day was given.
  let before: [SessionFigures]
  /// The first day that was asked for.
  let from: CivilDate?
  /// The units of which every session was asked for.
  let units: [ShownUnit]
  /// How many did not.
  let cancelled: Int
  let categories: [CategoryLabel]
  let control: DisclosureControl
  private let everyUnit: [ShownUnit]
  private let pending: PendingUnit?

  init(
    _ extract: ArchiveExtract, filter: ExportFilter, categories: [CategoryLabel], control: DisclosureControl,
    gate: TextGate
  ) {
    let all = extract.sessionFigures(categories)
    let asked = all.filter { filter.admits($0.session) }
    from = filter.from
    before = all.filter { figures in
      filter.isBefore(figures.session) && !extract.open.contains(figures.session.id)
    }
    held = asked.filter { !extract.open.contains($0.session.id) }
    open = asked.filter { extract.open.contains($0.session.id) }
    cancelled = extract.records.count { $0.cancellation != nil && filter.admits($0) }
    let members = Set(held.map(\.session.id))
    let places = Dictionary(
      uniqueKeysWithValues: extract.held.enumerated().map { ($1.id, (place: $0, session: $1)) })
    everyUnit = extract.units.sorted { ($0.at, $0.cycle, $0.number) < ($1.at, $1.cycle, $1.number) }
      .compactMap { ShownUnit($0, in: places, gate: gate, control: control) }
    units = everyUnit.filter { members.isSuperset(of: $0.members) }
    pending = PendingUnit(held.map(\.session), in: extract, shown: units)
    self.categories = categories
    self.control = control
  }

  /// Every figure in the order in which people read them.
  var all: [Statistic] { frame + topics + needs + loop + backlog + beside + going + units.flatMap { people(in: $0) } }

  func people(in unit: ShownUnit) -> [Statistic] { unit.statistics(UnitFigure.allCases, control) }

  func sum(_ figure: (SessionFigures) -> Int) -> Int { held.reduce(0) { $0 + figure($1) } }

  /// How many people were there: as it was told when the unit of the session was complete, before that as it is.
  func present(in figures: SessionFigures) -> Table.Value {
    guard !open.contains(where: { $0.session.id == figures.session.id }) else { return .nothing }
    if let unit = everyUnit.first(where: { $0.members.contains(figures.session.id) }) {
      return unit.present(in: figures.session.number, control)
    }
    return .people(control.unlessFew(figures.present))
  }

  /// From when on there will be numbers of people that are not there yet; nil when all are.
  var notYet: Bilingual? { pending?.sentence }
}

extension Table {
  /// One row for each figure of the sessions that were asked for, or for each part of it.
  static func statistics(
    of extract: ArchiveExtract, filter: ExportFilter, categories: [CategoryLabel], control: DisclosureControl
  ) -> Table {
    let statistics = RangeStatistics(
      extract, filter: filter, categories: categories, control: control, gate: TextGate(extract))
    return Table(
      statistics.all,
      [
        Field(.label, "figure", "Kennzahl (Schlüssel)", "Figure (key)", .figureKey, in: [.csv, .json, .jsonl]) {
          .key($0.key)
        },
        Field(.label, "figure_label", "Kennzahl", "Figure", .figureName) { .words($0.title) },
        Field(.label, "cycle", "Durchlauf", "Cycle", .figureCycle) { .said($0.part?.cycle) },
        Field(.label, "section", "Abschnitt", "Section", .figureSection) { .count($0.part?.number) },
        Field(.label, "label", "davon", "Of which", .figureLabel) { $0.label?.value ?? .nothing },
        Field(.figure, "value", "Wert", "Value", .figureValue) { $0.value },
        Field(.figure, "n", "n", "n", .figureN) { $0.n },
        Field(.label, "unit", "Einheit", "Unit", .figureUnit) { $0.unit.value },
        Field(.figure, "sessions", "Termine", "Sessions", .figureSessions) {
          .integer($0.part?.sessions.count ?? ($0.isOpen ? statistics.open.count : statistics.held.count))
        },
      ])
  }
}
