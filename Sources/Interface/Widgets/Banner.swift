import Screen

/// A sentence that must not be missed: it fills its row from edge to edge.
struct Banner {
  /// From the longest to the shortest way to say it.
  let sentences: [String]

  func render(into buffer: inout Buffer, in row: Rect) {
    buffer.fill(row, role: .banner)
    let inside = row.dropLeft(1).dropRight(1)
    buffer.write(sentences.firstFitting(columns: inside.columns), in: inside, role: .banner)
  }
}
