import Dialogue
import GRDB

extension AssessmentFact {
  /// Columns of which a fact is made when it is read.
  static let columns = "id, cycle, at, subject, statement, stage, text"

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), cycle: try row.value("cycle"), at: try row.value("at"), content: try Content(row))
  }

  /// Writes the fact; one that is there already stays as it is.
  func insert(origin: String, in db: Database) throws {
    try db.change(
      """
      INSERT INTO assessment_fact (id, cycle, at, origin, subject, statement, stage, text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """, [id, cycle, at, origin] + content.columns)
  }
}

extension AssessmentFact.Content {
  fileprivate init(_ row: StoredRow) throws(StoreError) {
    let subject: String = try row.value("subject")
    let text: String = try row.value("text")
    if let area = DecisionArea(rawValue: subject) {
      let stage: ParticipationStage? = try row.optional("stage")
      self = .stage(area, stage.map { StageAssessment($0, reason: text) })
    } else if let kind = StaffStatement.Kind(rawValue: subject) {
      self = .statement(StaffStatement(id: try row.value("statement"), kind: kind, text: text))
    } else {
      throw .corrupt
    }
  }

  /// Subject, statement, stage and text.
  fileprivate var columns: [(any StoredValue)?] {
    switch self {
    case .stage(let area, let assessment):
      [area.rawValue, nil, assessment?.stage.rawValue, assessment?.reason ?? ""]
    case .statement(let statement):
      [statement.kind.rawValue, statement.id, nil, statement.text]
    }
  }
}
