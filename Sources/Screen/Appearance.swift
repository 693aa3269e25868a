/// How a role looks.
package struct Appearance: Hashable, Sendable {
  /// The colour of the characters.
  package var foreground: Colour
  /// The colour behind them.
  package var background: Colour
  /// Heavier or brighter characters.
  package var bold: Bool
  /// Paler characters.
  package var dim: Bool
  /// Characters with a line below.
  package var underline: Bool
  /// Foreground and background exchanged.
  package var reverse: Bool

  /// The terminal's own look, but for what is given.
  package init(
    foreground: Colour = .standard, background: Colour = .standard,
    bold: Bool = false, dim: Bool = false, underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }
}
