/// Which closed sessions a question is about, as a subquery that gives their names.
struct SessionSelection {
  let sql: String
  let arguments: [any StoredValue]

  init(_ filter: RecordFilter) {
    var conditions: [String] = []
    var arguments: [any StoredValue] = []
    if let cycle = filter.cycle {
      conditions.append("cycle IN (SELECT cycle FROM current_cycle WHERE name = ?)")
      arguments.append(cycle)
    }
    if let cycle = filter.cycleID {
      conditions.append("cycle = ?")
      arguments.append(cycle)
    }
    if let from = filter.from {
      conditions.append("date >= ?")
      arguments.append(from)
    }
    if let to = filter.to {
      conditions.append("date <= ?")
      arguments.append(to)
    }
    let stretch = filter.stretch.map { stretch in
      arguments += [stretch.limit, stretch.skipped]
      return " ORDER BY scheduled_start DESC, id DESC LIMIT ? OFFSET ?"
    }
    sql = "SELECT id FROM session WHERE " + (["1"] + conditions).joined(separator: " AND ") + (stretch ?? "")
    self.arguments = arguments
  }
}
