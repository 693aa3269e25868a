import CNcurses

/// A cell as ncurses has it.
struct DrawnCell {
  var text: String
  var foreground: Int32 = 0
  var background: Int32 = 0
  var attributes: UInt32 = 0

  /// The cell at this place; nil outside of the screen.
  init?(row: Int, column: Int) {
    var scalars = [UInt32](repeating: 0, count: Int(CN_SCALARS_PER_CELL))
    guard cn_cell(Int32(row), Int32(column), &scalars, &foreground, &background, &attributes) else { return nil }
    text = String(String.UnicodeScalarView(scalars.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)))
  }
}
