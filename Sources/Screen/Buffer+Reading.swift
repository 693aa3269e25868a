extension Buffer {
  /// Every row between bars, so that blanks are seen in a test; a wide character is printed once.
  package var framed: String { (0..<size.rows).map { "|\(text(row: $0))|" }.joined(separator: "\n") }

  /// Every row without the blanks at its end.
  package var lines: [String] {
    (0..<size.rows).map { row in
      let text = text(row: row)
      return text.lastIndex { $0 != " " }.map { String(text[...$0]) } ?? ""
    }
  }

  /// The roles of a row from left to right; empty outside of the buffer.
  package func roles(row: Int) -> [RoleRun] {
    var runs: [RoleRun] = []
    guard row >= 0, row < size.rows else { return runs }
    for column in 0..<size.columns {
      let role = self[row: row, column: column].role
      if let last = runs.last, last.role == role {
        runs[runs.count - 1].columns = last.columns.lowerBound..<(column + 1)
      } else {
        runs.append(RoleRun(columns: column..<(column + 1), role: role))
      }
    }
    return runs
  }

  /// The rows that are not ordinary text throughout, for tests of styles: `3: text 0..<4, title 4..<9`.
  package var styles: String {
    (0..<size.rows).compactMap { row in
      let runs = roles(row: row)
      if runs.allSatisfy({ $0.role == .text }) { return nil }
      return "\(row): " + runs.map { "\($0.role.rawValue) \($0.columns)" }.joined(separator: ", ")
    }.joined(separator: "\n")
  }

  private func text(row: Int) -> String { (0..<size.columns).map { self[row: row, column: $0].text }.joined() }
}
