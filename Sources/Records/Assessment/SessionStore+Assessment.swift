package import Dialogue
import GRDB

extension SessionStore {
  /// Adds what staff wrote for the Bilanz, all of it or nothing; what is there already stays as it is.
  ///
  /// The cycles are known ones; a stage without a reason is refused.
  package func append(_ facts: [AssessmentFact]) throws(StoreError) {
    try writing { db in
      for fact in facts { try fact.insert(origin: origin, in: db) }
    }
  }

  /// Everything that staff wrote for the Bilanz, of one cycle or of all, oldest first.
  package func assessmentFacts(of cycle: Cycle.ID? = nil) throws(StoreError) -> [AssessmentFact] {
    try reading { db in
      let condition = cycle == nil ? "" : "WHERE cycle = ?"
      return try db.rows(
        "SELECT \(AssessmentFact.columns) FROM assessment_fact \(condition) ORDER BY at, id", cycle.map { [$0] } ?? []
      ) { try AssessmentFact($0) }
    }
  }
}
