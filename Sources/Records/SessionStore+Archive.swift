package import Dialogue
import GRDB

extension SessionStore {
  /// How many sessions of a cycle are looked back on at once: more than a year of weeks.
  package static let longestStretch = 60

  /// A part of the archive that is looked back on as a whole.
  private typealias Part = (cycle: Cycle.ID, stretch: RecordFilter.Stretch)

  /// A cycle to look back on, or a stretch of one with more than `longestStretch` sessions; 0 for what has the latest
  /// session, nil when there are not so many. A file of many years opens as quickly as a new one.
  package func cycleArchive(at index: Int) throws(StoreError) -> CycleArchive? {
    let found = try reading { db -> (cycle: Cycle, part: Part, count: Int)? in
      let parts = try Self.parts(in: db)
      guard parts.indices.contains(index) else { return nil }
      guard let cycle = try Cycle.current(parts[index].cycle, in: db)?.cycle else { throw StoreError.corrupt }
      return (cycle, parts[index], parts.count)
    }
    guard let found else { return nil }
    var filter = RecordFilter.all
    filter.cycle = found.cycle.id
    filter.stretch = found.part.stretch
    let selection = SessionSelection(filter)
    return CycleArchive(
      cycle: found.cycle, records: try records(filter), facts: try needFacts(of: filter),
      assessments: try assessmentFacts(of: found.cycle.id), helping: try needPartnerFacts(of: selection),
      units: try publishedUnits(of: found.cycle.id), unitSize: try unitSizes()[found.cycle.id],
      names: try namesByCycle(), index: index, count: found.count)
  }

  private static func parts(in db: Database) throws -> [Part] {
    let cycles = try db.rows(
      "SELECT cycle, count(*) AS sessions FROM session GROUP BY cycle ORDER BY max(scheduled_start) DESC, cycle"
    ) { row in (cycle: try row.value("cycle") as Cycle.ID, sessions: try row.value("sessions") as Int) }
    return cycles.flatMap { cycle, sessions in
      stride(from: 0, to: sessions, by: longestStretch).map { skipped in
        (cycle: cycle, stretch: RecordFilter.Stretch(skipped: skipped, limit: longestStretch))
      }
    }
  }

  private func needPartnerFacts(of selection: SessionSelection) throws(StoreError) -> [NeedPartnerFact] {
    try reading { db in
      try db.rows(
        """
        SELECT fact.id, fact.at, fact.need, fact.partner, fact.can_help
        FROM need JOIN need_partner_fact AS fact ON fact.need = need.id
        WHERE need.session IN (\(selection.sql)) ORDER BY fact.at, fact.id
        """, selection.arguments
      ) { try NeedPartnerFact($0) }
    }
  }
}
