/// Where a text stands in the columns that it has.
package enum Alignment: Sendable {
  /// At the first column.
  case left
  /// At the last column.
  case right
  /// In the middle, nearer to the left when that cannot be.
  case center
}
