import Screen

/// Figures as bars and lines of text that can be read without colour.
enum Bars {
  private static let levels: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar of one cell for each of `parts`, every part with a sign of its own.
  static func stacked(_ parts: [(count: Int, sign: Character)], most: Int, columns: Int) -> String {
    let all = parts.reduce(0) { $0 + $1.count }
    guard all > 0, most > 0, columns > 0 else { return "" }
    // With more people than cells a cell stands for several, and nobody is left out of sight.
    let scale = most <= columns ? 1.0 : Double(columns) / Double(most)
    return parts.map { part in
      let cells = part.count == 0 ? 0 : max(1, Int((Double(part.count) * scale).rounded()))
      return String(repeating: part.sign, count: cells)
    }.joined()
  }

  /// One cell for each value, its height between `low` and `high`; a point where there is none.
  static func line(_ values: [Double?], from low: Double, to high: Double) -> String {
    String(
      values.map { value in
        guard let value, high > low else { return "·" }
        let height = (min(max(value, low), high) - low) / (high - low)
        return levels[Int((height * Double(levels.count - 1)).rounded())]
      })
  }
}
