package import Dialogue
import GRDB

extension SessionStore {
  /// One whole cycle to look back on, 0 for the one with the latest session; nil when there are not so many.
  ///
  /// It asks for one cycle only: a file of many years opens as quickly as a new one.
  package func cycleArchive(at index: Int) throws(StoreError) -> CycleArchive? {
    let found = try reading { db -> (cycle: Cycle, count: Int)? in
      let cycles: [Cycle.ID] = try db.rows(
        "SELECT cycle FROM session GROUP BY cycle ORDER BY max(scheduled_start) DESC, cycle"
      ) { row in try row.value("cycle") }
      guard cycles.indices.contains(index) else { return nil }
      guard let cycle = try Cycle.current(cycles[index], in: db)?.cycle else { throw StoreError.corrupt }
      return (cycle, cycles.count)
    }
    guard let found else { return nil }
    var filter = RecordFilter.all
    filter.cycleID = found.cycle.id
    return CycleArchive(
      cycle: found.cycle, records: try records(filter), facts: try needFacts(of: found.cycle.id),
      assessments: try assessmentFacts(of: found.cycle.id), helping: try needPartnerFacts(of: found.cycle.id),
      index: index, count: found.count)
  }

  private func needFacts(of cycle: Cycle.ID) throws(StoreError) -> [NeedFact] {
    try reading { db in
      try db.rows(
        """
        SELECT fact.id, fact.need, fact.at, fact.field, fact.value
        FROM session JOIN need ON need.session = session.id JOIN need_fact AS fact ON fact.need = need.id
        WHERE session.cycle = ? ORDER BY fact.at, fact.id
        """, [cycle]
      ) { try NeedFact($0) }
    }
  }
  private func needPartnerFacts(of cycle: Cycle.ID) throws(StoreError) -> [NeedPartnerFact] {
    try reading { db in
      try db.rows(
        """
        SELECT fact.id, fact.at, fact.need, fact.partner, fact.can_help
        FROM session JOIN need ON need.session = session.id JOIN need_partner_fact AS fact ON fact.need = need.id
        WHERE session.cycle = ? ORDER BY fact.at, fact.id
        """, [cycle]
      ) { try NeedPartnerFact($0) }
    }
  }
}
