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
    /// The same words in parts of several roles, where they have any.
    var pieces: [[(String, Role)]] = []

    var columns: Int { min(most, max(least, title.displayWidth, cells.map(\.text.displayWidth).max() ?? 0)) }
  }

  let columns: [Column]
  /// Blank columns between two of them.
  var gap = 2
  private static let leastWide = 24

  /// The head of the columns that fit, in the quiet role.
  func heading(columns room: Int) -> StyledLine {
    line(room) { StyledLine($0.title, .muted) }
  }

  /// One row.
  func row(_ index: Int, columns room: Int) -> StyledLine { line(room) { $0.cell(index) } }

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
        if column.isWide { return StyledLine(words.first { $0.0 == line }?.1 ?? "", cell.role) }
        return line == 0 ? column.cell(index) : StyledLine("", cell.role)
      }
    }
  }

  /// Blanks up to the column of words, for what belongs to a row and stands below it.
  func indent(columns room: Int) -> String {
    let before = shown(in: room).prefix { !$0.isWide }
    return String(repeating: " ", count: before.reduce(0) { $0 + $1.columns + gap })
  }

  /// Words below a row that begin in the column of its words and may go on to the right edge.
  func words(_ text: String, _ role: Role, columns room: Int) -> [StyledLine] {
    let indent = indent(columns: room)
    return StyledLine.wrapped(text, role, columns: room - indent.count, indent: "  ").map {
      StyledLine(indent + $0.text, role)
    }
  }

  private func line(_ room: Int, _ cell: (Column) -> StyledLine) -> StyledLine {
    let shown = shown(in: room)
    return StyledLine(
      shown.enumerated().flatMap { place, column -> [(String, Role)] in
        let width = width(of: column, among: shown, room)
        var pairs = cell(column).clipped(columns: width).pairs
        if pairs.isEmpty { pairs = [("", .text)] }
        let blank = String(
          repeating: " ", count: width - pairs.reduce(0) { $0 + $1.0.displayWidth })
        pairs[0].0 = (place == 0 ? "" : String(repeating: " ", count: gap)) + pairs[0].0
        if column.alignment == .right {
          pairs[0].0 = blank + pairs[0].0
        } else {
          pairs[pairs.count - 1].0 += blank
        }
        return pairs
      })
  }

  private func width(of column: Column, among shown: [Column], _ room: Int) -> Int {
    guard column.isWide else { return column.columns }
    let others = shown.filter { !$0.isWide }.reduce(0) { $0 + $1.columns + gap }
    return max(1, column.fills ? room - others : min(column.columns, room - others))
  }

  private func shown(in room: Int) -> [Column] {
    var shown = columns
    func width() -> Int {
      shown.reduce(-gap) { $0 + gap + ($1.isWide ? min($1.columns, Self.leastWide) : $1.columns) }
    }
    while width() > room, let least = shown.map(\.importance).max(), least > 0 {
      shown.removeAll { $0.importance == least }
    }
    return shown
  }
}

extension Table.Column {
  /// A cell as it is drawn.
  fileprivate func cell(_ index: Int) -> StyledLine {
    pieces.indices.contains(index) && !pieces[index].isEmpty
      ? StyledLine(pieces[index]) : StyledLine(cells[index].text, cells[index].role)
  }
}
