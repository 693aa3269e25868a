/// Which closed sessions a question is about, as a subquery that gives their names.
struct SessionSelection {
  let sql: String
  let arguments: [any StoredValue]

  init(_ filter: RecordFilter) {
    let wanted: [(condition: String, value: (any StoredValue)?)] = [
      ("cycle = ?", filter.cycle), ("date >= ?", filter.from), ("date <= ?", filter.to),
    ]
    let conditions = ["1"] + wanted.filter { $0.value != nil }.map(\.condition)
    let stretch = filter.stretch.map { _ in " ORDER BY scheduled_start DESC, id DESC LIMIT ? OFFSET ?" }
    sql = "SELECT id FROM session WHERE " + conditions.joined(separator: " AND ") + (stretch ?? "")
    arguments = wanted.compactMap(\.value) + (filter.stretch.map { [$0.limit, $0.skipped] } ?? [])
  }
}
