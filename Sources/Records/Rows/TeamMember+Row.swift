import Dialogue

extension TeamMember: SessionRow {
  static let table = "session_team"

  var values: KeyValuePairs<String, (any StoredValue)?> { ["role": role, "name": name] }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(name: try row.value("name"), role: try row.value("role"))
  }
}
