/// A screen as a picture: what a terminal would show, in colours that are written into it, with text that can be selected.
///
/// The same screen and palette give the same bytes.
package struct ScreenPicture: Sendable {
  private let buffer: Buffer
  private let palette: Palette
  private let isLight: Bool

  /// `isLight` tells which colours a terminal of this theme has of its own.
  package init(_ buffer: Buffer, palette: Palette, isLight: Bool) {
    self.buffer = buffer
    self.palette = palette
    self.isLight = isLight
  }

  /// The picture as a file of its own; `title` and `description` are read to whoever does not see it.
  package func svg(title: String, description: String) -> String {
    let page = SVGPage(columns: columns, rows: rows, title: title, description: description)
    return page.text(around: [body(at: 0, 0)])
  }

  /// Units from left to right, the margin included.
  var columns: Int { buffer.size.columns * DrawnShape.columns + 2 * Self.margin }

  /// Units from top to bottom, the margin included.
  var rows: Int { buffer.size.rows * DrawnShape.rows + 2 * Self.margin }

  /// The colour of ordinary text.
  var ink: String { style(.text).foreground.hexadecimal }

  /// The picture as a part of a page, with its margin, from this place on.
  func body(at column: Int, _ row: Int) -> String {
    let paper = style(.text).background
    let (left, top) = (column + Self.margin, row + Self.margin)
    var elements = [
      "<rect x=\"\(column)\" y=\"\(row)\" width=\"\(columns)\" height=\"\(rows)\" rx=\"4\" fill=\"\(paper.hexadecimal)\"/>"
    ]
    for row in 0..<buffer.size.rows {
      for run in buffer.roles(row: row) {
        let picture = PictureRun(
          cells: Array(buffer.cells(row: row).dropFirst(run.columns.lowerBound).prefix(run.columns.count)),
          style: style(run.role), column: left + run.columns.lowerBound * DrawnShape.columns,
          row: top + row * DrawnShape.rows)
        elements += picture.elements(on: paper)
      }
    }
    if let cursor = buffer.cursor {
      let (x, y) = (left + cursor.column * DrawnShape.columns, top + cursor.row * DrawnShape.rows)
      elements.append(
        "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(DrawnShape.columns)\" height=\"\(DrawnShape.rows)\" fill=\"none\" "
          + "stroke=\"\(ink)\"/>")
    }
    return elements.joined(separator: "\n")
  }

  private func style(_ role: Role) -> PictureStyle { PictureStyle(palette[role], isLight: isLight) }

  private static let margin = 8
}
