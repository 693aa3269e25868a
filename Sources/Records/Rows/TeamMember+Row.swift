import Dialogue

extension TeamMember: SessionRow {
  static let table = "session_team"
  static let columns = ["role", "name"]

  var values: [(any StoredValue)?] { [role, name] }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(name: try row.value("name"), role: try row.value("role"))
  }
}
