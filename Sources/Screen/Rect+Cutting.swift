extension Rect {
  /// The rectangle without `margin` cells on every side; what is too small becomes empty.
  package func inset(by margin: Int) -> Rect {
    dropTop(margin).dropBottom(margin).dropLeft(margin).dropRight(margin)
  }

  /// The rectangle with so many more columns on both sides.
  package func widened(by columns: Int) -> Rect {
    Rect(
      row: row, column: column.subtractingClamped(max(0, columns)), rows: rows,
      columns: self.columns.addingClamped(max(0, columns)).addingClamped(max(0, columns)))
  }

  /// The upper `count` rows, or all when there are fewer.
  package func top(_ count: Int) -> Rect {
    Rect(row: row, column: column, rows: min(max(0, count), rows), columns: columns)
  }

  /// The lower `count` rows, or all when there are fewer.
  package func bottom(_ count: Int) -> Rect { dropTop(rows - min(max(0, count), rows)) }

  /// The left `count` columns, or all when there are fewer.
  package func left(_ count: Int) -> Rect {
    Rect(row: row, column: column, rows: rows, columns: min(max(0, count), columns))
  }

  /// The right `count` columns, or all when there are fewer.
  package func right(_ count: Int) -> Rect { dropLeft(columns - min(max(0, count), columns)) }

  /// What is left below the upper `count` rows.
  package func dropTop(_ count: Int) -> Rect {
    let dropped = min(max(0, count), rows)
    return Rect(row: row.addingClamped(dropped), column: column, rows: rows - dropped, columns: columns)
  }

  /// What is left above the lower `count` rows.
  package func dropBottom(_ count: Int) -> Rect { top(rows - min(max(0, count), rows)) }

  /// What is left beside the left `count` columns.
  package func dropLeft(_ count: Int) -> Rect {
    let dropped = min(max(0, count), columns)
    return Rect(row: row, column: column.addingClamped(dropped), rows: rows, columns: columns - dropped)
  }

  /// What is left beside the right `count` columns.
  package func dropRight(_ count: Int) -> Rect { left(columns - min(max(0, count), columns)) }
}
