import Screen

/// One line of text in several roles.
struct StyledLine {
  var spans: [(text: String, role: Role)]

  init(_ spans: [(String, Role)]) {
    self.spans = spans.map { (text: $0.0, role: $0.1) }
  }

  init(_ text: String = "", _ role: Role = .text) {
    spans = [(text, role)]
  }

  /// `text` in as many lines as it needs.
  static func wrapped(_ text: String, _ role: Role = .text, columns: Int, indent: String = "") -> [StyledLine] {
    let lines = text.wrapped(columns: max(1, columns - indent.count))
    return lines.enumerated().map { StyledLine(($0.offset == 0 ? "" : indent) + $0.element, role) }
  }
}

extension Buffer {
  /// Draws lines from the top of `rect`; what does not fit is left out.
  mutating func draw(_ lines: [StyledLine], in rect: Rect) {
    for (offset, line) in lines.prefix(max(0, rect.rows)).enumerated() {
      var column = rect.column
      for span in line.spans {
        let room = rect.maxColumn - column
        guard room > 0 else { break }
        column += write(
          span.text.clipped(columns: room), row: rect.row + offset, column: column, role: span.role, clip: rect)
      }
    }
  }

  /// Draws a list in a frame and returns the inside.
  @discardableResult
  mutating func panel(_ rect: Rect, title: String, trailing: String = "", _ lines: [StyledLine]) -> Rect {
    frame(rect, title: title, trailing: trailing)
    let inside = Rect(row: rect.row + 1, column: rect.column + 2, rows: rect.rows - 2, columns: rect.columns - 4)
    draw(lines, in: inside)
    return inside
  }
}
