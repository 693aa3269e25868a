/// Neighbouring cells of one row and one role as elements of an SVG.
struct PictureRun {
  let cells: [Cell]
  let style: PictureStyle
  /// Where the first cell begins, in units.
  let column: Int
  /// Where the row begins, in units.
  let row: Int

  /// The background where it is not the page's, shapes, text, and a line below it.
  func elements(on paper: RGB) -> [String] {
    var elements: [String] = []
    if style.background != paper {
      elements.append(rectangle(0, 0, cells.count * DrawnShape.columns, DrawnShape.rows, style.background))
    }
    elements += blocks + lines + texts
    if style.isUnderlined {
      elements.append(rectangle(0, 14, cells.count * DrawnShape.columns, 1, style.foreground))
    }
    return elements
  }

  /// Neighbours of the same height as one rectangle: between two a seam could be seen.
  private var blocks: [String] {
    var merged: [(column: Int, row: Int, columns: Int, rows: Int, quarters: Int)] = []
    for (index, cell) in cells.enumerated() {
      guard case .block(let column, let row, let columns, let rows, let quarters) = DrawnShape(cell.text) else {
        continue
      }
      let start = index * DrawnShape.columns + column
      if let last = merged.last, last.column + last.columns == start, last.row == row, last.rows == rows,
        last.quarters == quarters
      {
        merged[merged.count - 1].columns += columns
      } else {
        merged.append((start, row, columns, rows, quarters))
      }
    }
    return merged.map { block in
      let colour = style.foreground.mixed(with: style.background, parts: 4 - block.quarters, of: 4)
      return rectangle(block.column, block.row, block.columns, block.rows, colour)
    }
  }

  /// All light lines as one path, and all heavy ones.
  private var lines: [String] {
    [false, true].compactMap { isHeavy in
      let parts = cells.enumerated().compactMap { index, cell -> String? in
        guard case .line(let path, isHeavy) = DrawnShape(cell.text) else { return nil }
        return "M\(column + index * DrawnShape.columns) \(row)\(path)"
      }
      guard !parts.isEmpty else { return nil }
      return "<path d=\"\(parts.joined())\" fill=\"none\" stroke=\"\(style.foreground.hexadecimal)\" "
        + "stroke-width=\"\(isHeavy ? 3 : 1)\"/>"
    }
  }

  /// One text for the characters that every font for terminals has, with blanks where shapes are, and one for each other
  /// one, which may come from another font and be as wide as it likes.
  private var texts: [String] {
    var texts: [String] = []
    var run = ""
    var start = 0
    func finish(at end: Int) {
      let words = run.drop { $0 == " " }
      let first = start + run.count - words.count
      let last = words.lastIndex { $0 != " " }.map { words[...$0] } ?? ""
      if !last.isEmpty { texts.append(text(String(last), at: first, columns: last.count)) }
      (run, start) = ("", end)
    }
    for (index, cell) in cells.enumerated() where !cell.isRightHalf {
      if DrawnShape(cell.text) != nil {
        run += " "
      } else if cell.isInEveryFont {
        run += cell.text
      } else {
        finish(at: index)
        let columns = index + 1 < cells.count && cells[index + 1].isRightHalf ? 2 : 1
        texts.append(text(cell.text, at: index, columns: columns))
        start = index + columns
      }
    }
    finish(at: cells.count)
    return texts
  }

  private func text(_ text: String, at index: Int, columns: Int) -> String {
    "<text x=\"\(column + index * DrawnShape.columns)\" y=\"\(row + 12)\" "
      + "textLength=\"\(columns * DrawnShape.columns)\" lengthAdjust=\"spacingAndGlyphs\" "
      + "fill=\"\(style.foreground.hexadecimal)\"" + (style.isBold ? " font-weight=\"bold\"" : "")
      + ">\(text.escapedForXML)</text>"
  }

  private func rectangle(_ column: Int, _ row: Int, _ columns: Int, _ rows: Int, _ colour: RGB) -> String {
    "<rect x=\"\(self.column + column)\" y=\"\(self.row + row)\" width=\"\(columns)\" height=\"\(rows)\" "
      + "fill=\"\(colour.hexadecimal)\"/>"
  }
}

extension Cell {
  /// One scalar of a letter or punctuation in one column: marks, wide characters and symbols may be drawn by other fonts.
  fileprivate var isInEveryFont: Bool {
    text.unicodeScalars.count == 1 && text.unicodeScalars.allSatisfy { $0.value < 0x250 || $0.value == 0x2013 }
  }
}
