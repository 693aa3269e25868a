extension Buffer {
  /// Writes `text` into the first row of `rect`, with `…` at its end when it does not fit.
  package mutating func write(
    _ text: String, in rect: Rect, role: Role, alignment: Alignment = .left
  ) {
    guard !rect.isEmpty else { return }
    let shown = text.clipped(columns: rect.columns)
    let free = rect.columns - shown.displayWidth
    let indent =
      switch alignment {
      case .left: 0
      case .center: free / 2
      case .right: free
      }
    write(shown, row: rect.row, column: rect.column.addingClamped(indent), role: role, clip: rect)
  }

  /// Fills `rect` with a character.
  package mutating func fill(_ rect: Rect, with character: Character = " ", role: Role) {
    let area = Rect(size).intersection(rect)
    guard !area.isEmpty else { return }
    let width = max(1, character.displayWidth)
    let line = String(repeating: character, count: (area.columns + width - 1) / width)
    for row in area.row..<area.maxRow {
      write(line, row: row, column: area.column, role: role, clip: area)
    }
  }

  /// Draws a frame on the border cells of `rect`: `╭─ title ── trailing ─╮`; the inside stays as it is.
  ///
  /// When both texts do not fit, the title is cut down to a few characters first, and then `trailing` is left out.
  /// Nothing is drawn in fewer than two rows or columns.
  package mutating func frame(
    _ rect: Rect, title: String = "", trailing: String = "", role: Role = .border, titleRole: Role = .title
  ) {
    guard rect.rows >= 2, rect.columns >= 2 else { return }
    let line = String(repeating: "─", count: min(rect.columns, size.columns + 2))
    let right = rect.maxColumn - 1
    let inside = rect.inset(by: 1)
    for (row, ends) in [(rect.row, ("╭", "╮")), (rect.maxRow - 1, ("╰", "╯"))] {
      write(line, row: row, column: max(rect.column, -1), role: role, clip: rect)
      write(ends.0, row: row, column: rect.column, role: role)
      write(ends.1, row: row, column: right, role: role)
    }
    for row in max(0, inside.row)..<max(0, inside.row, min(size.rows, inside.maxRow)) {
      write("│", row: row, column: rect.column, role: role)
      write("│", row: row, column: right, role: role)
    }
    let texts = FrameTexts(title: title, trailing: trailing, columns: rect.columns)
    write(texts.title, row: rect.row, column: inside.column.addingClamped(1), role: titleRole, clip: rect)
    write(texts.trailing, row: rect.row, column: right - 1 - texts.trailing.displayWidth, role: titleRole, clip: rect)
  }
}

extension Buffer {
  /// Whether `trailing` has room beside `title` in the upper line of such a frame.
  package static func fits(title: String, trailing: String, in rect: Rect) -> Bool {
    trailing.isEmpty || !FrameTexts(title: title, trailing: trailing, columns: rect.columns).trailing.isEmpty
  }
}

/// The texts in the upper line of a frame, each with a blank on both sides, or empty.
private struct FrameTexts {
  var title = ""
  var trailing = ""

  init(title: String, trailing: String, columns: Int) {
    // Two corners and a line beside each of them.
    let room = columns - 4
    let shortestTitle = title.isEmpty ? 0 : min(title.displayWidth, 6) + 3
    let trailingColumns = trailing.displayWidth + 2
    if !trailing.isEmpty, shortestTitle + trailingColumns <= room {
      self.trailing = " \(trailing.displayable) "
    }
    let titleRoom = self.trailing.isEmpty ? room - 2 : room - trailingColumns - 3
    if !title.isEmpty, titleRoom > 0 {
      self.title = " \(title.clipped(columns: titleRoom)) "
    }
  }
}
