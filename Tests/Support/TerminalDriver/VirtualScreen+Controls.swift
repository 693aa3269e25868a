/// Control characters, and sequences of ESC and one more character.
extension VirtualScreen {
  mutating func control(_ code: UInt32) {
    switch code {
    case 0x07: bellCount += 1
    case 0x08: moveCursor(right: -1)
    case 0x09: moveToNextTabStop()
    case 0x0A, 0x0B, 0x0C:
      index()
      if modes.newLine { cursor.column = 0 }
    case 0x0D: moveCursor(toRow: cursor.row, column: 0)
    case 0x0E: pen.set = 1
    case 0x0F: pen.set = 0
    default: break
    }
  }

  mutating func escape(_ intermediates: String, _ final: Unicode.Scalar) {
    switch (intermediates, final) {
    case ("", "7"): saveCursor()
    case ("", "8"): restoreCursor()
    case ("", "D"): index()
    case ("", "E"):
      cursor.column = 0
      index()
    case ("", "H"): tabStops.insert(cursor.column)
    case ("", "M"): reverseIndex()
    case ("", "c"): reset()
    case ("(", _): pen.drawsLines[0] = final == "0"
    case (")", _): pen.drawsLines[1] = final == "0"
    // Keypad modes and a lock of memory change nothing on the screen.
    case ("", "="), ("", ">"), ("", "l"), ("", "m"): break
    // The sets G2 and G3, which nothing here can select, and the switch to UTF-8.
    case ("*", _), ("+", _), ("%", _): break
    default: unknownSequences.append("ESC \(intermediates)\(final)")
    }
  }

  /// Back to the state after switching on; what was counted or recorded stays.
  private mutating func reset() {
    let size = size
    grid = ScreenGrid(size: size)
    hiddenGrid = grid
    isAlternate = false
    cursor = .home
    savedCursors = [SavedCursor(), SavedCursor()]
    softReset()
    setStandardTabStops()
    title = ""
  }

  /// What programs send before they rely on nothing else.
  mutating func softReset() {
    let keptPaste = modes.bracketedPaste
    modes = ScreenModes()
    modes.bracketedPaste = keptPaste
    pen = ScreenPen()
    margins = 0...size.rows - 1
    hasPendingWrap = false
  }
}
