extension StringProtocol {
  /// The longest beginning of whole characters that fits in `columns`.
  package func prefix(columns: Int) -> SubSequence {
    var used = 0
    var end = startIndex
    for piece in String(self).displayPieces() {
      used += piece.columns
      if used > columns { break }
      end = index(after: end)
    }
    // A joiner at the cut has lost the letter after it, becomes visible, and may need a column more.
    while end > startIndex, self[..<end].displayWidth > columns { end = index(before: end) }
    return self[..<end]
  }

  /// The text to display, with `…` as its last character when it does not fit in `columns`.
  package func clipped(columns: Int) -> String {
    if columns <= 0 { return "" }
    let text = String(self)
    if text.displayWidth <= columns { return text.displayable }
    return text.prefix(columns: columns - 1).displayable + "…"
  }

  /// The text to display in exactly `columns`: clipped, or with blanks at its end.
  package func padded(columns: Int) -> String {
    let text = clipped(columns: columns)
    return text + String(repeating: " ", count: Swift.max(0, columns - text.displayWidth))
  }
}
