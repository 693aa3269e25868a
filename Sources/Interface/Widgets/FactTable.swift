import Screen

/// What is known of one thing: the names of its fields below each other, and beside them what stands in them.
struct FactTable {
  /// Fields in which something stands are shown.
  let fields: [(label: String, value: String)]

  func lines(columns: Int) -> [StyledLine] {
    let shown = fields.filter { !$0.value.isEmpty }
    let table = Table(columns: [
      Table.Column(title: "", alignment: .left, most: max(20, columns / 3), cells: shown.map { ($0.label, .muted) }),
      Table.Column(title: "", alignment: .left, isWide: true, fills: true, cells: shown.map { ($0.value, .text) }),
    ])
    return shown.indices.flatMap { table.lines($0, columns: columns) }
  }
}
