import Dialogue

extension AttendanceRecord: SessionRow {
  static let table = "attendance"
  static let columns = ["id", "participant", "district", "access_mode", "joined_at", "left_at", "is_late", "device"]

  var values: [(any StoredValue)?] { [id, participant, district, access, joinedAt, leftAt, isLate, device] }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), participant: try row.value("participant"), district: try row.value("district"),
      access: try row.value("access_mode"), joinedAt: try row.value("joined_at"),
      leftAt: try row.optional("left_at"), isLate: try row.value("is_late"), device: try row.optional("device"))
  }
}
