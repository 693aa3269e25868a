import Screen

extension DrawnStyle {
  /// `text` in this look, as it is written to a terminal of that depth beside everything else that stands there.
  ///
  /// The text has to be safe to print.
  package func printed(_ text: String, depth: ColourDepth) -> String {
    let attributes = [
      (appearance.bold, "1"), (appearance.dim, "2"), (appearance.underline, "4"), (appearance.reverse, "7"),
    ]
    let colours = [(foreground, 30), (background, 40)].filter { $0.0 >= 0 }
    let codes =
      ["0"] + attributes.filter(\.0).map(\.1) + colours.map { Self.code(of: $0.0, from: $0.1, depth) }
    return "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  /// The code of a colour; those of characters count from 30, those behind them from 40.
  private static func code(of colour: Int, from base: Int, _ depth: ColourDepth) -> String {
    switch depth {
    case .direct where colour >= 8:
      "\(base + 8);2;\(colour >> 16);\(colour >> 8 & 0xFF);\(colour & 0xFF)"
    case .indexed where colour >= 16: "\(base + 8);5;\(colour)"
    // Bright colours stand 60 above.
    case .none, .eight, .sixteen, .indexed, .direct: String(colour < 8 ? base + colour : base + 52 + colour)
    }
  }
}
