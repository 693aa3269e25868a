import Dialogue
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

  /// Its text in one piece.
  var text: String { spans.map(\.text).joined() }

  /// `text` in as many lines as it needs, all but the first one indented.
  static func wrapped(_ text: String, _ role: Role = .text, columns: Int, indent: String = "") -> [StyledLine] {
    let text = text.displayable
    guard let first = text.wrapped(columns: max(1, columns)).first else { return [] }
    let rest = text.dropFirst(first.count).drop { $0 == " " }
    let lines = rest.isEmpty ? [] : rest.wrapped(columns: max(1, columns - indent.count))
    return [StyledLine(first, role)] + lines.map { StyledLine(indent + $0, role) }
  }

  /// Parts one behind the other with points between them; a line ends only between two of them.
  static func flowed(
    _ head: String, _ parts: [String], _ role: Role, columns: Int, indent: String = ""
  ) -> [StyledLine] {
    guard !head.isEmpty || !parts.isEmpty else { return [] }
    var lines = [head]
    var isFirst = true
    for (index, part) in parts.enumerated() {
      let text = part + (index + 1 < parts.count ? " ·" : "")
      let longer = lines[lines.count - 1] + (isFirst ? "" : " ") + text
      if longer.displayWidth <= columns || isFirst {
        lines[lines.count - 1] = longer.clipped(columns: columns)
      } else {
        lines.append((indent + text).clipped(columns: columns))
      }
      isFirst = false
    }
    return lines.map { StyledLine($0, role) }
  }

  /// An entry of a list with an arrow before the chosen one, and below it what is known of it.
  static func entry(_ text: String, isSelected: Bool, facts: [String], columns: Int) -> [StyledLine] {
    wrapped((isSelected ? "▶ " : "  ") + text, isSelected ? .current : .text, columns: columns, indent: "   ")
      + flowed("    ", facts, .muted, columns: columns, indent: "    ")
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

  /// Says in a frame why there is nothing in it.
  mutating func panel(_ rect: Rect, title: String, saying text: String) {
    panel(rect, title: title, StyledLine.wrapped(text, .muted, columns: rect.columns - 4))
  }

  /// The same, with a word in the upper edge for what is above; in a narrow frame it is more to know that there is
  /// something than what `trailing` says.
  mutating func panel(
    _ rect: Rect, title: String, above: String, trailing: String, _ lines: [StyledLine]
  ) -> Rect {
    let both = [above, trailing].filter { !$0.isEmpty }.joined(separator: " · ")
    let fits = above.isEmpty || Self.fits(title: title, trailing: both, in: rect)
    return panel(rect, title: title, trailing: fits ? both : above, lines)
  }

  /// Says on the lower edge of a frame that what is in it goes on.
  mutating func say(_ more: String, belowOn frame: Rect) {
    write(" \(more) ", in: frame.bottom(1).dropLeft(2).dropRight(2), role: .title, alignment: .right)
  }
}

extension [StyledLine] {
  /// As many lines as fit; the last one ends in … where some are missing.
  func cut(to rows: Int) -> [StyledLine] {
    guard count > rows, rows > 0, var last = self[rows - 1].spans.last else { return Array(prefix(Swift.max(0, rows))) }
    while last.text.hasSuffix(" ") || last.text.hasSuffix("·") { last.text.removeLast() }
    last.text += " …"
    var lines = Array(prefix(rows))
    lines[rows - 1].spans[lines[rows - 1].spans.count - 1] = last
    return lines
  }
}

extension Int {
  /// With a blank before a single digit, so that numbers stand below each other.
  var aligned: String { self < 10 ? " \(self)" : "\(self)" }
}

extension Participant {
  /// The key and the name.
  var numbered: String { "\(key) \(name)" }
}
