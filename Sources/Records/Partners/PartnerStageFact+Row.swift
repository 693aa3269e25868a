import Dialogue
import GRDB

extension PartnerStageFact {
  init(_ row: StoredRow) throws(StoreError) {
    let stage: PartnerStage? = try row.optional("stage")
    let reason: String = try row.value("reason")
    self.init(
      id: try row.value("id"), at: try row.value("at"), partner: try row.value("partner"),
      since: try row.value("since"), content: stage.map { ReasonedStage($0, reason: reason) })
  }

  /// Writes the fact; one that is there already stays as it is.
  func insert(origin: String, in db: Database) throws {
    try db.change(
      """
      INSERT INTO partner_stage_fact (id, at, origin, partner, since, stage, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """, [id, at, origin, partner, since, content?.stage, content?.reason ?? ""])
  }
}
