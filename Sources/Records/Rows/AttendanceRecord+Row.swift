import Dialogue

extension AttendanceRecord: SessionRow {
  static let table = "attendance"

  var values: KeyValuePairs<String, (any StoredValue)?> {
    [
      "id": id, "participant": participant, "district": district, "access_mode": access, "joined_at": joinedAt,
      "left_at": leftAt, "is_late": isLate, "device": device,
    ]
  }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), participant: try row.value("participant"), district: try row.value("district"),
      access: try row.value("access_mode"), joinedAt: try row.value("joined_at"),
      leftAt: try row.optional("left_at"), isLate: try row.value("is_late"), device: try row.optional("device"))
  }
}
