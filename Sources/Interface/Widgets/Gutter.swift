import Screen

/// The margin of a list's rows, in which an arrow stands beside the chosen one.
enum Gutter {
  /// Columns it takes.
  static let columns = 2

  /// An item's lines with the margin before them; the chosen one has the arrow and is filled as a whole.
  static func lines(_ lines: [StyledLine], isSelected: Bool) -> [StyledLine] {
    lines.enumerated().map { offset, line in
      var line = line
      line.spans.insert((isSelected && offset == 0 ? "▶ " : "  ", .text), at: 0)
      line.isSelected = isSelected
      return line
    }
  }
}
