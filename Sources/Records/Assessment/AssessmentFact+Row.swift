import Dialogue
import GRDB

extension AssessmentFact {
  /// Columns of which a fact is made when it is read.
  static let columns = "id, cycle, at, subject, statement, stage, text, addressee, due_on, need"

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), cycle: try row.value("cycle"), at: try row.value("at"), content: try Content(row))
  }

  /// Writes the fact; one that is there already stays as it is.
  func insert(origin: String, in db: Database) throws {
    try db.change(
      """
      INSERT INTO assessment_fact
        (id, cycle, at, origin, subject, statement, stage, text, addressee, due_on, need)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """, [id, cycle, at, origin] + content.columns)
  }
}

extension AssessmentFact.Content {
  /// What the subject of a recommendation is called.
  private static let recommendation = "recommendation"

  fileprivate init(_ row: StoredRow) throws(StoreError) {
    let subject: String = try row.value("subject")
    let text: String = try row.value("text")
    if let area = DecisionArea(rawValue: subject) {
      let stage: ParticipationStage? = try row.optional("stage")
      self = .stage(area, stage.map { StageAssessment($0, reason: text) })
    } else if let kind = StaffStatement.Kind(rawValue: subject) {
      self = .statement(StaffStatement(id: try row.value("statement"), kind: kind, text: text))
    } else if let detail = ReportDetail(rawValue: subject) {
      self = .detail(detail, text)
    } else if subject == Self.recommendation {
      self = .recommendation(
        Recommendation(
          id: try row.value("statement"), text: text, addressee: try row.value("addressee"),
          dueOn: try row.optional("due_on"), need: try row.optional("need")))
    } else {
      throw .corrupt
    }
  }

  /// Subject, statement, stage, text, addressee, day and need.
  fileprivate var columns: [(any StoredValue)?] {
    switch self {
    case .stage(let area, let assessment):
      [area.rawValue, nil, assessment?.stage.rawValue, assessment?.reason ?? "", nil, nil, nil]
    case .statement(let statement): [statement.kind.rawValue, statement.id, nil, statement.text, nil, nil, nil]
    case .recommendation(let asked):
      [Self.recommendation, asked.id, nil, asked.text, asked.addressee, asked.dueOn, asked.need]
    case .detail(let detail, let text): [detail.rawValue, nil, nil, text, nil, nil, nil]
    }
  }
}
