package import Dialogue

/// Which records are wanted.
package struct RecordFilter: Hashable, Sendable {
  /// Nil for every cycle.
  package var cycle: Cycle.ID?
  /// Only so many sessions, counted back from the latest; nil for all.
  package var stretch: Stretch?
  /// The first local day; nil for no limit.
  package var from: CivilDate?
  /// The last local day; nil for no limit.
  package var to: CivilDate?
  /// Which lists come with the records; the others stay empty.
  package var parts = Set(SessionRecord.Part.allCases)
  /// Whether the trainer's own lines come with the records. Left out unless asked for, so that nothing that
  /// shows or passes on records can show them by mistake.
  package var includesReflections = false

  /// Sessions that follow each other: `limit` of them, after the `skipped` latest ones.
  package struct Stretch: Hashable, Sendable {
    package let skipped: Int
    package let limit: Int
  }

  package init(cycle: Cycle.ID? = nil, from: CivilDate? = nil, to: CivilDate? = nil, includesReflections: Bool = false)
  {
    (self.cycle, self.from, self.to, self.includesReflections) = (cycle, from, to, includesReflections)
  }

  /// Every record, without private lines.
  package static let all = RecordFilter()
}
