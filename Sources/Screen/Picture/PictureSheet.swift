/// Several screens on one page, one below the other, each under its name.
package struct PictureSheet: Sendable {
  private let pictures: [(name: String, picture: ScreenPicture)]

  /// The screens in their order.
  package init(_ pictures: [(name: String, picture: ScreenPicture)]) { self.pictures = pictures }

  /// The sheet as a file; `title` and `description` are read to whoever does not see it.
  package func svg(title: String, description: String) -> String {
    var bodies: [String] = []
    var row = 0
    for (name, picture) in pictures {
      // Readable on a white page and on a black one.
      bodies.append(
        "<text x=\"0\" y=\"\(row + 16)\" fill=\"#767676\" font-weight=\"bold\">\(name.escapedForXML)</text>")
      bodies.append(picture.body(at: 0, row + Self.heading))
      row += Self.heading + picture.rows + Self.gap
    }
    let columns = pictures.map(\.picture.columns).max() ?? 0
    return SVGPage(columns: columns, rows: max(0, row - Self.gap), title: title, description: description)
      .text(around: bodies)
  }

  private static let heading = 24
  private static let gap = 24
}
