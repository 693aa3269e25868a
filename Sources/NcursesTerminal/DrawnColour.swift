package import Screen

extension Colour {
  /// The number that ncurses takes for the nearest colour a terminal has; -1 is the terminal's own.
  package func number(at depth: ColourDepth) -> Int {
    guard let rgb else { return -1 }
    return switch (self, depth) {
    case (_, .none): -1
    case (.indexed(let index), .indexed): Int(index)
    case (.indexed(let index), .sixteen) where index < 16: Int(index)
    case (.indexed(let index), .eight) where index < 16: Self.dimmed(Int(index))
    // On a terminal with direct colour the numbers below eight are still those of the palette.
    case (.indexed(let index), .direct) where index < 8: Int(index)
    case (_, .direct): max(8, rgb.packed)
    case (_, .indexed): rgb.nearestIndexed
    case (_, .sixteen): rgb.nearestANSI
    case (_, .eight): Self.dimmed(rgb.nearestANSI)
    }
  }

  /// Without bright colours dark grey would be black and vanish, so it becomes light grey.
  private static func dimmed(_ index: Int) -> Int { index == 8 ? 7 : index % 8 }
}
