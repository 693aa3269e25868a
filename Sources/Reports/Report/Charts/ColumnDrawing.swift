/// Columns one beside the other, from 0, each with its number above and its label below.
struct ColumnDrawing {
  private static let width = 480
  private static let base = 120
  private static let top = 18
  /// A label of a day needs that much room.
  private static let labelWidth = 48

  let columns: [(label: String, value: DrawnNumber)]

  var drawn: (size: (width: Int, height: Int), text: String) {
    let greatest = max(1, columns.compactMap(\.value.number).max() ?? 0)
    let room = Double(Self.width) / Double(max(1, columns.count))
    // Where labels would run into one another, only some of them are written.
    let every = max(1, Int((Double(Self.labelWidth) / room).rounded(.up)))
    let breadth = Int(min(36, room * 0.7))
    let text = columns.enumerated().map { index, column in
      let middle = Int((room * (Double(index) + 0.5)).rounded())
      let height = Int((max(0, column.value.number ?? 0) / greatest * Double(Self.base - Self.top)).rounded())
      let label =
        index.isMultiple(of: every)
        ? "<text x=\"\(middle)\" y=\"\(Self.base + 15)\" text-anchor=\"middle\">\(column.label)</text>\n" : ""
      return """
        <rect x="\(middle - breadth / 2)" y="\(Self.base - height)" width="\(breadth)" height="\(height)"></rect>
        <text x="\(middle)" y="\(Self.base - height - 4)" text-anchor="middle">\(column.value.text)</text>
        \(label)
        """
    }
    let axis = "<path d=\"M0 \(Self.base)H\(Self.width)\"></path>\n"
    return ((Self.width, Self.base + 20), axis + text.joined())
  }
}
