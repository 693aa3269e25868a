import Dialogue
import GRDB

/// A kind of row of which a session has a list.
protocol SessionRow {
  static var table: String { get }
  /// What stands in the columns, without `session` and `ordinal`, which every such table has.
  var values: KeyValuePairs<String, (any StoredValue)?> { get }

  init(_ row: StoredRow) throws(StoreError)
}

extension SessionRow {
  /// Writes the list of a session.
  static func insert(_ rows: [Self], of session: Session.ID, in db: Database) throws {
    for (ordinal, values) in rows.map(\.values).enumerated() {
      let names = (["session", "ordinal"] + values.map(\.key)).joined(separator: ", ")
      let places = databaseQuestionMarks(count: values.count + 2)
      try db.change("INSERT INTO \(table) (\(names)) VALUES (\(places))", [session, ordinal] + values.map(\.value))
    }
  }

  /// The lists of all sessions that `selection` names, in their order.
  static func lists(_ selection: SessionSelection, in db: Database) throws -> [Session.ID: [Self]] {
    try db.lists(
      "SELECT * FROM \(table) WHERE session IN (\(selection.sql)) ORDER BY session, ordinal", selection.arguments
    ) { try Self($0) }
  }
}
