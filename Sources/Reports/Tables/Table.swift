/// Rows of values under named columns: what is exported, before it is written in some format and language.
package struct Table: Hashable, Sendable {
  package let columns: [Column]
  package let rows: [[Value]]

  /// A table whose rows have a value for each column.
  package init(columns: [Column], rows: [[Value]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row has as many values as there are columns")
    self.columns = columns
    self.rows = rows
  }

  /// The same without the columns that a format does not show.
  package func limited(to format: ExportFormat) -> Table {
    let shown = columns.indices.filter { columns[$0].formats.contains(format) }
    return Table(columns: shown.map { columns[$0] }, rows: rows.map { row in shown.map { row[$0] } })
  }
}
