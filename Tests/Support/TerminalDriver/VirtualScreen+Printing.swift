internal import CPseudoTerminal

/// Characters that come to stand on the screen.
extension VirtualScreen {
  mutating func print(_ scalar: Unicode.Scalar) {
    let shown = pen.drawsLines[pen.set] ? LineDrawing.picture(for: scalar) : scalar
    let width = shown.isASCII ? 1 : Int(cp_width(shown.value))
    guard width > 0 else { return combine(shown) }
    guard width <= size.columns else { return }
    lastPrinted = scalar
    makeRoom(for: width)
    if modes.inserts { grid.insertCells(width, at: cursor, with: blank()) }
    grid.put(
      ScreenCell(text: String(shown), width: width, attributes: pen.attributes), at: cursor)
    advance(by: width)
  }

  /// Prints the last character again.
  mutating func repeatLast(_ count: Int) {
    guard let lastPrinted else { return }
    for _ in 0..<min(count, size.rows * size.columns) { print(lastPrinted) }
  }

  /// Wraps if the line is full; without autowrap the last cells are overwritten.
  private mutating func makeRoom(for width: Int) {
    let isFull = hasPendingWrap || cursor.column + width > size.columns
    guard isFull else { return }
    hasPendingWrap = false
    guard modes.wrapsAround else {
      cursor.column = size.columns - width
      return
    }
    cursor.column = 0
    index()
  }

  /// The cursor stays on the last column until the next character, as xterm's does.
  private mutating func advance(by width: Int) {
    let next = cursor.column + width
    hasPendingWrap = next >= size.columns
    cursor.column = min(next, size.columns - 1)
  }

  /// Marks, and everything else without a width, go to the character before the cursor, so that
  /// nothing a program prints is missing from the text.
  private mutating func combine(_ scalar: Unicode.Scalar) {
    var position = cursor
    if !hasPendingWrap { position.column = max(0, position.column - 1) }
    grid.combine(scalar, at: position)
  }
}
