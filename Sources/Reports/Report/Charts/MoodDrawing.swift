/// How moods went from a beginning to an end: a ring and a dot on the scale from 1 to 5, each with its number.
struct MoodDrawing {
  struct Row {
    let label: String
    let start: DrawnNumber
    let end: DrawnNumber
  }

  private static let width = 480
  private static let row = 18
  private static let left = 96.0
  private static let step = 84.0
  private static let top = 22

  let rows: [Row]
  /// What 1 and 5 mean.
  let ends: (least: String, greatest: String)

  var drawn: (size: (width: Int, height: Int), text: String) {
    let bottom = Self.top + rows.count * Self.row
    let scale = (1...5).map { value in
      let x = Int(Self.place(Double(value)))
      let word = value == 1 ? " \(ends.least)" : value == 5 ? " \(ends.greatest)" : ""
      return """
        <path class="scale" d="M\(x) \(Self.top - 4)V\(bottom)"></path>
        <text x="\(x)" y="12" text-anchor="middle">\(value)\(word)</text>

        """
    }
    let drawn = rows.enumerated().map { line($1, at: Self.top + $0 * Self.row + Self.row / 2) }
    return ((Self.width, bottom + 4), scale.joined() + drawn.joined())
  }

  private func line(_ row: Row, at y: Int) -> String {
    let label = "<text x=\"0\" y=\"\(y + 4)\">\(row.label)</text>\n"
    let (start, end) = (row.start.number.map(Self.place), row.end.number.map(Self.place))
    let isRising = (start ?? 0) <= (end ?? 0)
    let way =
      start.flatMap { start in end.map { "<path d=\"M\(Int(start)) \(y)H\(Int($0))\"></path>\n" } } ?? ""
    let first = start.map { x in
      "<circle class=\"ring\" cx=\"\(Int(x))\" cy=\"\(y)\" r=\"4\"></circle>\n"
        + number(row.start.text, x, y, !isRising)
    }
    let last = end.map { x in
      "<circle cx=\"\(Int(x))\" cy=\"\(y)\" r=\"4\"></circle>\n" + number(row.end.text, x, y, isRising)
    }
    return label + way + (first ?? "") + (last ?? "")
  }

  /// A number stands on the outer side of its point.
  private func number(_ text: String, _ x: Double, _ y: Int, _ isRight: Bool) -> String {
    "<text x=\"\(Int(x) + (isRight ? 8 : -8))\" y=\"\(y + 4)\"\(isRight ? "" : " text-anchor=\"end\"")>\(text)</text>\n"
  }

  private static func place(_ value: Double) -> Double { left + (value - 1) * step }
}
