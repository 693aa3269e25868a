/// What stands around the elements of a picture.
struct SVGPage {
  /// Units from left to right.
  let columns: Int
  /// Units from top to bottom.
  let rows: Int
  let title: String
  let description: String

  /// The whole file. A unit is a little more than a pixel, so that 80 columns fill the page of a README.
  func text(around bodies: [String]) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 \(columns) \(rows)" width="\(columns * 5 / 4)" \
    height="\(rows * 5 / 4)" font-family="DejaVu Sans Mono, Menlo, Consolas, Liberation Mono, monospace" \
    font-size="13.3" xml:space="preserve">
    <title>\(title.escapedForXML)</title>
    <desc>\(description.escapedForXML)</desc>
    <style>text{white-space:pre}</style>
    \(bodies.joined(separator: "\n"))
    </svg>

    """
  }
}

extension String {
  /// The text as content of an element or value of an attribute, without anything that acts on whoever shows it.
  var escapedForXML: String {
    displayable.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
