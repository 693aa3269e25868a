import Screen

/// Rows in columns that line up over all of them: numbers to the right, one column for words that takes what is left.
///
/// In a narrow window the least important columns are left out, so that words are never squeezed.
struct Table {
  /// What stands in one column of every row.
  struct Column {
    let title: String
    var alignment = Alignment.right
    /// The column that takes what it needs of the room the others leave; what does not fit ends in `…`.
    var isWide = false
    /// Whether a wide column takes all of that room, so that the columns behind it stand at the right edge.
    var fills = false
    /// Columns it takes at least, so that a growing figure moves nothing.
    var least = 0
    /// Columns it takes at most, like for names; what does not fit ends in `…`.
    var most = Int.max
    /// What is left out first has the greatest number; 0 is never left out.
    var importance = 0
    let cells: [(text: String, role: Role)]

    var columns: Int { min(most, max(least, title.displayWidth, cells.map(\.text.displayWidth).max() ?? 0)) }
  }

  let columns: [Column]
  private static let gap = 2
  private static let leastWide = 24

  /// The head of the columns that fit, in the quiet role.
  func heading(columns room: Int) -> StyledLine {
    line(room) { ($0.title, .muted) }
  }

  /// One row.
  func row(_ index: Int, columns room: Int) -> StyledLine { line(room) { $0.cells[index] } }

  /// One row as a sentence: every cell behind the head of its column, without what only can be seen.
  func words(of row: Int) -> String {
    columns.compactMap { column in
      let text = column.cells[row].text
      guard !column.title.isEmpty, !text.isEmpty else { return nil }
      return column.isWide ? text : "\(column.title) \(text)"
    }.joined(separator: " · ")
  }

  /// One row with all the words of its wide column, which go on below each other in their column.
  func lines(_ index: Int, columns room: Int) -> [StyledLine] {
    let shown = shown(in: room)
    let words = shown.filter(\.isWide).flatMap { column in
      column.cells[index].text.wrapped(columns: width(of: column, among: shown, room)).enumerated().map { ($0, $1) }
    }
    return (0...(words.map(\.0).max() ?? 0)).map { line in
      self.line(room) { column in
        let cell = column.cells[index]
        if column.isWide { return (words.first { $0.0 == line }?.1 ?? "", cell.role) }
        return line == 0 ? cell : ("", cell.role)
      }
    }
  }

  private func line(_ room: Int, _ cell: (Column) -> (text: String, role: Role)) -> StyledLine {
    let shown = shown(in: room)
    return StyledLine(
      shown.enumerated().flatMap { place, column -> [(String, Role)] in
        let (text, role) = cell(column)
        let width = width(of: column, among: shown, room)
        let clipped = text.clipped(columns: width)
        let blank = String(repeating: " ", count: width - clipped.displayWidth)
        let gap = place == 0 ? "" : String(repeating: " ", count: Self.gap)
        return [(gap + (column.alignment == .right ? blank + clipped : clipped + blank), role)]
      })
  }

  private func width(of column: Column, among shown: [Column], _ room: Int) -> Int {
    guard column.isWide else { return column.columns }
    let others = shown.filter { !$0.isWide }.reduce(0) { $0 + $1.columns + Self.gap }
    return max(1, column.fills ? room - others : min(column.columns, room - others))
  }

  private func shown(in room: Int) -> [Column] {
    var shown = columns
    func width() -> Int {
      shown.reduce(-Self.gap) { $0 + Self.gap + ($1.isWide ? min($1.columns, Self.leastWide) : $1.columns) }
    }
    while width() > room, let least = shown.map(\.importance).max(), least > 0 {
      shown.removeAll { $0.importance == least }
    }
    return shown
  }
}
