import Screen

/// The margin of a list's rows, in which an arrow stands beside the chosen one.
enum Gutter {
  /// Columns it takes.
  static let columns = 2

  private static let arrow = "▶"

  /// An item's lines with the margin before them; the chosen one has the arrow and is filled as a whole.
  static func lines(_ lines: [StyledLine], isSelected: Bool) -> [StyledLine] {
    lines.enumerated().map { offset, line in
      var line = line
      line.spans.insert((isSelected && offset == 0 ? arrow + " " : "  ", .text), at: 0)
      line.isSelected = isSelected
      return line
    }
  }

  /// What is on now, told from the rest by its arrow and its colour.
  static func now(_ words: String) -> (String, Role) { ("\(arrow) \(words)", .current) }

  /// The arrow in the one cell before something that was chosen where there is no margin.
  static func mark(before place: Position, into buffer: inout Buffer) {
    buffer.write(arrow, row: place.row, column: place.column - 1, role: .selection)
  }
}
