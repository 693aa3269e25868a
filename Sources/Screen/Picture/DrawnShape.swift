/// What a block or line character is in a picture: a shape that touches its neighbours whatever the font is.
///
/// Lengths are units of which a cell has `columns` × `rows`.
enum DrawnShape: Equatable {
  /// Part of a cell that is filled; of `quarters` of the colour, 4 being all of it.
  case block(column: Int, row: Int, columns: Int, rows: Int, quarters: Int = 4)
  /// A line from edge to edge of the cell, or a corner, as the path of an SVG that begins where the cell does.
  case line(String, isHeavy: Bool)

  /// Units of a cell from left to right.
  static let columns = 8
  /// Units of a cell from top to bottom.
  static let rows = 16

  /// Nil for a character that a font draws.
  init?(_ character: String) {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
    if let path = Self.paths[scalar] {
      self = .line(path, isHeavy: scalar == "━" || scalar == "┃")
      return
    }
    let value = Int(scalar.value)
    switch value {
    case 0x2580: self = .block(column: 0, row: 0, columns: 8, rows: 8)
    case 0x2581...0x2588:
      let eighths = value - 0x2580
      self = .block(column: 0, row: 16 - 2 * eighths, columns: 8, rows: 2 * eighths)
    case 0x2589...0x258F: self = .block(column: 0, row: 0, columns: 0x2590 - value, rows: 16)
    case 0x2590: self = .block(column: 4, row: 0, columns: 4, rows: 16)
    case 0x2591...0x2593: self = .block(column: 0, row: 0, columns: 8, rows: 16, quarters: value - 0x2590)
    default: return nil
    }
  }

  private static let paths: [Unicode.Scalar: String] = [
    "─": "m0 8h8", "━": "m0 8h8", "│": "m4 0v16", "┃": "m4 0v16",
    "┌": "m8 8h-4v8", "┐": "m0 8h4v8", "└": "m4 0v8h4", "┘": "m4 0v8h-4",
    "╭": "m8 8q-4 0-4 8", "╮": "m0 8q4 0 4 8", "╰": "m4 0q0 8 4 8", "╯": "m4 0q0 8-4 8",
    "├": "m4 0v16m0-8h4", "┤": "m4 0v16m0-8h-4", "┬": "m0 8h8m-4 0v8", "┴": "m0 8h8m-4 0v-8", "┼": "m0 8h8m-4-8v16",
  ]
}
