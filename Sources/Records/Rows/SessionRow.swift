import Dialogue
import GRDB

/// A kind of row of which a session has a list.
protocol SessionRow {
  static var table: String { get }
  /// Without `session` and `ordinal`, which every such table has.
  static var columns: [String] { get }
  /// What stands in `columns`, in their order.
  var values: [(any StoredValue)?] { get }

  init(_ row: StoredRow) throws(StoreError)
}

extension SessionRow {
  /// Writes the list of a session.
  static func insert(_ rows: [Self], of session: Session.ID, in db: Database) throws {
    let names = (["session", "ordinal"] + columns).joined(separator: ", ")
    let places = Array(repeating: "?", count: columns.count + 2).joined(separator: ", ")
    for (ordinal, row) in rows.enumerated() {
      try db.change("INSERT INTO \(table) (\(names)) VALUES (\(places))", [session, ordinal] + row.values)
    }
  }

  /// The lists of all sessions that `selection` names, in their order.
  static func lists(_ selection: SessionSelection, in db: Database) throws -> [Session.ID: [Self]] {
    let names = (["session"] + columns).joined(separator: ", ")
    let rows = try db.rows(
      "SELECT \(names) FROM \(table) WHERE session IN (\(selection.sql)) ORDER BY session, ordinal",
      selection.arguments
    ) { row in
      (session: try row.value("session") as Session.ID, row: try Self(row))
    }
    return Dictionary(grouping: rows, by: \.session).mapValues { $0.map(\.row) }
  }
}
