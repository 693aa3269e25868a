/// The special graphics character set of the VT100, selected with `ESC ( 0`.
enum LineDrawing {
  /// The pictures for the codes from `_` to `~`.
  private static let pictures = Array(" ◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·".unicodeScalars)

  /// What the terminal shows for `scalar` while the set is selected.
  static func picture(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x5F...0x7E).contains(scalar.value) ? pictures[Int(scalar.value) - 0x5F] : scalar
  }
}
