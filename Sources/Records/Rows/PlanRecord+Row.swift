import Dialogue
import GRDB

extension PlanRecord: SessionRow {
  static let table = "plan"

  var values: KeyValuePairs<String, (any StoredValue)?> {
    ["id": id, "participant": participant, "topic": topic, "text": text]
  }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), participant: try row.optional("participant"), topic: try row.optional("topic"),
      text: try row.value("text"))
  }

  /// Once a person has said how it went, nothing has to be asked: nobody can tell any more whose plan it was. It
  /// follows from the rows alone, in whatever order they came.
  static func cutLinks(in db: Database) throws {
    try db.change(
      """
      UPDATE plan SET participant = NULL WHERE participant IS NOT NULL
      AND EXISTS (SELECT 1 FROM plan_fact WHERE plan = plan.id AND outcome <> 'notYet')
      """)
  }
}
