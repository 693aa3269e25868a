import Screen

/// What the keys mean now, the most needed first.
struct Hints {
  let items: [String]
  /// Kept at the end of the bottom row; nil where there is no help.
  var last: String?

  /// The bottom row, cut between two hints, and what else fits in the row above it.
  func fitted(columns: Int) -> (bottom: [String], more: [String]) {
    let room = columns - (last.map { $0.displayWidth + Self.point.displayWidth } ?? 0)
    let bottom = Self.line(items[...], columns: room)
    let more = Self.line(items.dropFirst(bottom.count), columns: columns)
    return (bottom + [last].compactMap(\.self), more)
  }

  private static let point = " · "

  private static func line(_ items: ArraySlice<String>, columns: Int) -> [String] {
    var shown: [String] = []
    for item in items {
      guard (shown + [item]).joined(separator: point).displayWidth <= columns else { break }
      shown.append(item)
    }
    return shown
  }
}
