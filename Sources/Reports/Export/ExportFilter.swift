package import Dialogue

/// Which sessions an export has rows from; what stands in a row is computed from all of them.
package struct ExportFilter: Hashable, Sendable {
  /// Nil for all cycles.
  package var cycle: Cycle.ID?
  /// The first day; nil for no limit.
  package var from: CivilDate?
  /// The last day; nil for no limit.
  package var to: CivilDate?

  package init(cycle: Cycle.ID? = nil, from: CivilDate? = nil, to: CivilDate? = nil) {
    self.cycle = cycle
    self.from = from
    self.to = to
  }

  /// Every session.
  package static let everything = ExportFilter()

  /// Whether rows of that session are asked for.
  package func admits(_ record: SessionRecord) -> Bool {
    if let cycle, record.cycle.id != cycle { return false }
    if let from, record.date < from { return false }
    if let to, record.date > to { return false }
    return true
  }

  /// Whether that session is of the cycle that is asked for and was before the first day; never where there is no first
  /// day.
  func isBefore(_ record: SessionRecord) -> Bool {
    guard let from, cycle == nil || record.cycle.id == cycle else { return false }
    return record.date < from
  }
}
