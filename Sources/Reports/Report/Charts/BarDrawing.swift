/// Bars one below the other, each with its label on the left and its number at its end.
struct BarDrawing {
  private static let row = 18
  private static let width = 480
  private static let label = 200

  let bars: [(label: String, value: DrawnNumber)]

  var drawn: (size: (width: Int, height: Int), text: String) {
    let greatest = max(1, bars.compactMap(\.value.number).max() ?? 0)
    let text = bars.enumerated().map { index, bar in
      let top = index * Self.row
      // Room for the number is kept to the right of the longest bar.
      let length = Int((max(0, bar.value.number ?? 0) / greatest * Double(Self.width - Self.label - 40)).rounded())
      return """
        <text x="\(Self.label - 8)" y="\(top + 13)" text-anchor="end">\(bar.label)</text>
        <rect x="\(Self.label)" y="\(top + 3)" width="\(length)" height="12"></rect>
        <text x="\(Self.label + length + 5)" y="\(top + 13)">\(bar.value.text)</text>

        """
    }
    return ((Self.width, bars.count * Self.row + 2), text.joined())
  }
}
