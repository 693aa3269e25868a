/// Control sequences.
extension VirtualScreen {
  mutating func perform(_ sequence: ControlSequence) {
    switch (sequence.prefix, sequence.intermediates, sequence.final) {
    case (nil, "", _): performPlain(sequence)
    case ("?", "", "h"): setPrivateModes(sequence, to: true)
    case ("?", "", "l"): setPrivateModes(sequence, to: false)
    case ("?", "", "s"): savedModes = modes
    case ("?", "", "r"): restorePrivateModes(sequence)
    case ("?", "", "J"): eraseDisplay(sequence.selector)
    case ("?", "", "K"): eraseLine(sequence.selector)
    case (nil, "!", "p"): softReset()
    // Queries, key formats and the cursor's shape leave the picture alone.
    case ("?", "", "n"), ("?", "$", "p"), (nil, "$", "p"), (nil, " ", "q"): break
    case (">", "", "c"), (">", "", "m"), ("=", "", "c"), (">", "", "q"): break
    default: reportUnknown(sequence)
    }
  }

  private mutating func performPlain(_ sequence: ControlSequence) {
    let count = sequence.number()
    switch sequence.final {
    case "A": moveCursor(down: -count)
    case "B", "e": moveCursor(down: count)
    case "C", "a": moveCursor(right: count)
    case "D": moveCursor(right: -count)
    case "E", "F":
      moveCursor(down: sequence.final == "E" ? count : -count)
      cursor.column = 0
    case "G", "`": moveCursor(toRow: cursor.row, column: count - 1)
    case "H", "f": moveCursor(toLine: count, column: sequence.number(1))
    case "I": for _ in 0..<min(count, size.columns) { moveToNextTabStop() }
    case "Z": for _ in 0..<min(count, size.columns) { moveToPreviousTabStop() }
    case "b": repeatLast(count)
    case "d": moveCursor(toLine: count, column: cursor.column + 1)
    case "g": clearTabStops(sequence.selector)
    case "h": setModes(sequence, to: true)
    case "l": setModes(sequence, to: false)
    case "m": pen.attributes.select(sequence.parameters)
    case "r": setMargins(sequence)
    case "s": saveCursor()
    case "u": restoreCursor()
    // Queries, window operations, media copy and lamps leave the picture alone.
    case "c", "n", "t", "i", "q": break
    default: edit(sequence, count)
    }
  }

  private mutating func edit(_ sequence: ControlSequence, _ count: Int) {
    switch sequence.final {
    case "@": grid.insertCells(count, at: cursor, with: blank())
    case "J": return eraseDisplay(sequence.selector)
    case "K": return eraseLine(sequence.selector)
    case "L": return scrollFromCursor { $0.scrollDown($1, by: count, with: $2) }
    case "M": return scrollFromCursor { $0.scrollUp($1, by: count, with: $2) }
    case "P": grid.deleteCells(count, at: cursor, with: blank())
    case "S": return grid.scrollUp(margins, by: count, with: blank())
    // With five parameters it is a mouse request.
    case "T" where sequence.parameters.count < 2: return grid.scrollDown(margins, by: count, with: blank())
    case "X": grid.erase(row: cursor.row, columns: cursor.column..<cursor.column + count, with: blank())
    default: return reportUnknown(sequence)
    }
    hasPendingWrap = false
  }

  private mutating func eraseDisplay(_ selector: Int) {
    switch selector {
    case 0:
      eraseLine(0)
      grid.erase(rows: cursor.row + 1..<size.rows, with: blank())
    case 1:
      eraseLine(1)
      grid.erase(rows: 0..<cursor.row, with: blank())
    case 2: grid.erase(rows: 0..<size.rows, with: blank())
    // 3 is for the lines that have scrolled away, and none are kept.
    default: break
    }
  }

  private mutating func eraseLine(_ selector: Int) {
    let columns: Range<Int>
    switch selector {
    case 0: columns = cursor.column..<size.columns
    case 1: columns = 0..<cursor.column + 1
    case 2: columns = 0..<size.columns
    default: return
    }
    grid.erase(row: cursor.row, columns: columns, with: blank())
    hasPendingWrap = false
  }

  /// Inserting and deleting lines is scrolling from the cursor to the bottom margin.
  private mutating func scrollFromCursor(
    _ scroll: (inout ScreenGrid, ClosedRange<Int>, ScreenCell) -> Void
  ) {
    guard margins.contains(cursor.row) else { return }
    scroll(&grid, cursor.row...margins.upperBound, blank())
    moveCursor(toRow: cursor.row, column: 0)
  }

  private mutating func setMargins(_ sequence: ControlSequence) {
    let top = sequence.number()
    let bottom = min(sequence.number(1, or: size.rows), size.rows)
    guard top < bottom else { return }
    margins = top - 1...bottom - 1
    moveCursor(toLine: 1, column: 1)
  }

  private mutating func clearTabStops(_ selector: Int) {
    if selector == 0 { tabStops.remove(cursor.column) }
    if selector == 3 { tabStops = [] }
  }

  func describe(_ sequence: ControlSequence) -> String {
    let parameters = sequence.parameters.map { $0.value.map(String.init) ?? "" }.joined(separator: ";")
    let prefix = sequence.prefix.map(String.init) ?? ""
    return "CSI \(prefix)\(parameters)\(sequence.intermediates)\(sequence.final)"
  }

  private mutating func reportUnknown(_ sequence: ControlSequence) {
    unknownSequences.append(describe(sequence))
  }
}
