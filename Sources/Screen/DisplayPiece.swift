/// What the display shows for a part of a text.
struct DisplayPiece: Equatable {
  /// Scalars that may be displayed; empty when nothing is.
  var text: String
  /// Columns of `text`.
  var columns: Int
}

extension String {
  /// One piece per cell, until `limit` columns are full; the last one may go over.
  func displayCells(upTo limit: Int = .max) -> [DisplayPiece] {
    if isOrdinary {
      return unicodeScalars.prefix(Swift.max(0, limit)).map { DisplayPiece(text: String($0), columns: 1) }
    }
    var cells: [DisplayPiece] = []
    var used = 0
    scan { _, scalar, columns in
      if columns > 0 {
        if used >= limit { return false }
        used += columns
        cells.append(DisplayPiece(text: String(scalar), columns: columns))
      } else if !cells.isEmpty {
        cells[cells.count - 1].text.unicodeScalars.append(scalar)
      }
      return true
    }
    return cells
  }

  /// One piece per character of the text, each as it is shown between its neighbours.
  ///
  /// A character that is nothing but marks is shown on the piece before, so that no piece begins with a mark.
  func displayPieces() -> [DisplayPiece] {
    if isOrdinary { return displayCells() }
    let starts = Array(indices)
    var pieces = Array(repeating: DisplayPiece(text: "", columns: 0), count: starts.count)
    var character = 0
    var last = 0
    scan { position, scalar, columns in
      while character + 1 < starts.count, starts[character + 1] <= position { character += 1 }
      if columns > 0 { last = character }
      pieces[last].text.unicodeScalars.append(scalar)
      pieces[last].columns += columns
      return true
    }
    return pieces
  }

  /// Whether every byte is printing ASCII.
  var isPlain: Bool { utf8.allSatisfy { (0x20...0x7E).contains($0) } }

  /// Whether characters, scalars and columns are the same, as they are in nearly every text.
  var isOrdinary: Bool { unicodeScalars.allSatisfy(\.isOrdinary) }

  /// Calls `body` with each scalar to display, the place that it comes from and its columns, until that returns false.
  func scan(_ body: (_ position: Index, _ scalar: Unicode.Scalar, _ columns: Int) -> Bool) {
    var filter = DisplayFilter()
    var goesOn = true
    var position = startIndex
    var previous: Unicode.Scalar?
    var next = unicodeScalars.first
    while let scalar = next, goesOn {
      let following = unicodeScalars.index(after: position)
      next = following < endIndex ? unicodeScalars[following] : nil
      // A line end of two scalars is one blank.
      if scalar != "\n" || previous != "\r" {
        filter.filter(scalar, next: next) { scalar, columns in
          goesOn = goesOn && body(position, scalar, columns)
        }
      }
      previous = scalar
      position = following
    }
  }
}
