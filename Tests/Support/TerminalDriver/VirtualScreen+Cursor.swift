/// Where the cursor goes, and what scrolls with it.
extension VirtualScreen {
  /// Moves to a cell, or to the nearest one on the screen.
  mutating func moveCursor(toRow row: Int, column: Int) {
    cursor.row = min(max(row, 0), size.rows - 1)
    cursor.column = min(max(column, 0), size.columns - 1)
    hasPendingWrap = false
  }

  /// Moves to a cell as programs count: from 1, and within the margins in origin mode.
  mutating func moveCursor(toLine line: Int, column: Int) {
    if modes.usesOrigin {
      moveCursor(toRow: min(margins.lowerBound + line - 1, margins.upperBound), column: column - 1)
    } else {
      moveCursor(toRow: line - 1, column: column - 1)
    }
  }

  /// Moves without scrolling; a cursor inside the margins stays inside.
  mutating func moveCursor(down rows: Int) {
    let target = cursor.row + rows
    let limited =
      rows < 0
      ? max(target, cursor.row < margins.lowerBound ? 0 : margins.lowerBound)
      : min(target, cursor.row > margins.upperBound ? size.rows - 1 : margins.upperBound)
    moveCursor(toRow: limited, column: cursor.column)
  }

  mutating func moveCursor(right columns: Int) {
    moveCursor(toRow: cursor.row, column: cursor.column + columns)
  }

  /// Goes down a line; at the bottom margin the lines scroll instead.
  mutating func index() {
    if cursor.row == margins.upperBound {
      grid.scrollUp(margins, by: 1, with: blank())
    } else if cursor.row < size.rows - 1 {
      cursor.row += 1
    }
    hasPendingWrap = false
  }

  /// Goes up a line; at the top margin the lines scroll instead.
  mutating func reverseIndex() {
    if cursor.row == margins.lowerBound {
      grid.scrollDown(margins, by: 1, with: blank())
    } else if cursor.row > 0 {
      cursor.row -= 1
    }
    hasPendingWrap = false
  }

  mutating func moveToNextTabStop() {
    let next = tabStops.filter { $0 > cursor.column }.min() ?? size.columns - 1
    moveCursor(toRow: cursor.row, column: next)
  }

  mutating func moveToPreviousTabStop() {
    let previous = tabStops.filter { $0 < cursor.column }.max() ?? 0
    moveCursor(toRow: cursor.row, column: previous)
  }

  mutating func saveCursor() {
    savedCursors[isAlternate ? 1 : 0] = SavedCursor(
      position: cursor, pen: pen, hasPendingWrap: hasPendingWrap, usesOrigin: modes.usesOrigin)
  }

  mutating func restoreCursor() {
    let saved = savedCursors[isAlternate ? 1 : 0]
    pen = saved.pen
    modes.usesOrigin = saved.usesOrigin
    moveCursor(toRow: saved.position.row, column: saved.position.column)
    hasPendingWrap = saved.hasPendingWrap && saved.position == cursor
  }
}
