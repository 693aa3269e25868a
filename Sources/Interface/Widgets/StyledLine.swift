import Dialogue
import Screen

/// One line of text in several roles.
struct StyledLine {
  var spans: [(text: String, role: Role)]
  /// Whether it is part of the chosen row of a list: the whole row is filled, whatever stands in it.
  var isSelected = false

  init(_ spans: [(String, Role)]) {
    self.spans = spans.map { (text: $0.0, role: $0.1) }
  }

  init(_ text: String = "", _ role: Role = .text) {
    spans = [(text, role)]
  }

  /// Its parts as a line is made of them.
  var pairs: [(String, Role)] { spans.map { ($0.text, $0.role) } }

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

  /// Parts one behind the other with points between them; a line ends only between two of them. With `keys`, the keys
  /// at the beginning of each part are told from its words.
  static func flowed(
    _ head: String, _ parts: [String], _ role: Role, columns: Int, indent: String = "", keys: KeyedText? = nil
  ) -> [StyledLine] {
    guard !head.isEmpty || !parts.isEmpty else { return [] }
    var lines = [StyledLine(head, role)]
    var used = head.displayWidth
    var isFirst = true
    for (index, part) in parts.enumerated() {
      let point = index + 1 < parts.count ? " ·" : ""
      let gap = isFirst ? "" : " "
      var spans = keys?.spans(part, role) ?? [(part, role)]
      spans.append((point, role))
      let width = part.displayWidth + point.displayWidth
      let isAlone = head.isEmpty || indent.count + width > columns
      if used + gap.count + width <= columns || (isFirst && isAlone) {
        lines[lines.count - 1].spans += ([(gap, role)] + spans).map { (text: $0.0, role: $0.1) }
        used += gap.count + width
      } else {
        lines.append(StyledLine([(indent, role)] + spans))
        used = indent.count + width
      }
      isFirst = false
    }
    return lines.map { $0.clipped(columns: columns) }
  }

  /// The line so many columns farther to the right; a second row below the same words.
  func indented(by columns: Int) -> StyledLine {
    var line = self
    // What is on now is coloured from its first column on.
    line.spans.insert(
      (
        String(repeating: " ", count: max(0, columns)),
        spans.first?.role == .current ? .current : .text
      ), at: 0)
    return line
  }

  /// The line in at most so many columns; where words are cut it ends in `…`.
  func clipped(columns: Int) -> StyledLine {
    var line = self
    let words = text
    let isCut = (words.lastIndex { $0 != " " }).map { words[...$0].displayWidth > columns } ?? false
    var room = isCut ? columns - 1 : columns
    line.spans = spans.compactMap { span in
      guard room > 0 else { return nil }
      let text = span.text.prefix(columns: room).displayable
      room -= text.displayWidth
      return (text: text, role: span.role)
    }
    if isCut, columns > 0 {
      if line.spans.isEmpty { line.spans = [(text: "", role: spans.first?.role ?? .text)] }
      line.spans[line.spans.count - 1].text += "…"
    }
    return line
  }

  /// An entry of a list, and below it what is known of it.
  static func entry(_ text: String, facts: [String], columns: Int) -> [StyledLine] {
    wrapped(text, columns: columns, indent: " ") + flowed("  ", facts, .muted, columns: columns, indent: "  ")
  }
}

extension Buffer {
  /// Draws lines from the top of `rect`; what does not fit is left out. A chosen row is filled so many columns beyond
  /// both sides of it.
  mutating func draw(_ lines: [StyledLine], in rect: Rect, margin: Int = 0) {
    for (offset, line) in lines.prefix(max(0, rect.rows)).enumerated() {
      if line.isSelected { fill(rect.widened(by: margin).dropTop(offset).top(1), role: .selection) }
      var column = rect.column
      for span in line.spans {
        let room = rect.maxColumn - column
        guard room > 0 else { break }
        // Who or what is on now is told from where the cursor is, also where both meet.
        let role = line.isSelected && span.role != .current ? .selection : span.role
        column += write(
          span.text.clipped(columns: room), row: rect.row + offset, column: column, role: role, clip: rect)
      }
    }
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
