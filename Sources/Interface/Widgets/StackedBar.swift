import Screen

/// A bar of one cell for each of several things, every part with a sign of its own, so that it can be read without colour.
struct StackedBar {
  let parts: [(count: Int, sign: Character)]
  /// The count of the longest bar beside which it stands.
  let most: Int
  let columns: Int

  var text: String {
    guard parts.contains(where: { $0.count > 0 }), most > 0, columns > 0 else { return "" }
    // With more people than cells a cell stands for several, and nobody is left out of sight.
    let scale = most <= columns ? 1.0 : Double(columns) / Double(most)
    return parts.map { part in
      let cells = part.count == 0 ? 0 : max(1, Int((Double(part.count) * scale).rounded()))
      return String(repeating: part.sign, count: cells)
    }.joined()
  }
}
