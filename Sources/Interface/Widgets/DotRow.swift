/// Dots that were given as they can be seen, beside their number; nine at most.
struct DotRow {
  static let columns = 9

  let count: Int

  var text: String { String(repeating: "•", count: max(0, min(Self.columns, count))) }
}
