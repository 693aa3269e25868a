import Screen

/// A row of values as one cell each, its height between the least and the greatest that there can be; a point where there
/// is none.
struct SparkLine {
  let values: [Double?]
  let low: Double
  let high: Double

  private static let levels: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  var text: String {
    String(
      values.map { value in
        guard let value, high > low else { return "·" }
        let height = (min(max(value, low), high) - low) / (high - low)
        return Self.levels[Int((height * Double(Self.levels.count - 1)).rounded())]
      })
  }
}
