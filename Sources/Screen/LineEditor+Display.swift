extension LineEditor {
  /// Columns of the text before the cursor.
  package var cursorColumn: Int { text.displayPieces().prefix(cursor).reduce(0) { $0 + $1.columns } }

  /// The part of the text to show in `columns`, and the column of the cursor in it.
  ///
  /// The cursor is always inside, at the end of the text in a column of its own; a quarter of the columns stays for
  /// what follows it.
  package func visible(columns: Int) -> (text: String, cursorColumn: Int) {
    guard columns > 0 else { return ("", 0) }
    let pieces = text.displayPieces()
    let following = pieces[cursor...].reduce(1) { $0 + $1.columns }
    let context = min(following, max(1, columns / 4, pieces[cursor...].first?.columns ?? 1))
    var start = cursor
    var cursorColumn = 0
    while start > 0, cursorColumn + pieces[start - 1].columns + context <= columns {
      start -= 1
      cursorColumn += pieces[start].columns
    }
    var shown = ""
    var used = 0
    for piece in pieces[start...] {
      used += piece.columns
      if used > columns { break }
      shown += piece.text
    }
    return (shown, cursorColumn)
  }
}
