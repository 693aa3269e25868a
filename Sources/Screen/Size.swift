/// How large a screen is, in character cells.
package struct Size: Hashable, Sendable {
  /// Number of rows; not negative.
  package var rows: Int { didSet { rows = max(0, rows) } }
  /// Number of columns; not negative.
  package var columns: Int { didSet { columns = max(0, columns) } }

  /// A size; negative numbers become zero.
  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}
