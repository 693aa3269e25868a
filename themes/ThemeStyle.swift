/// How a role looks in a theme.
package struct ThemeStyle: Equatable, Sendable {
  /// The colour of the characters.
  package var foreground = ThemeColour.standard
  /// The colour behind them.
  package var background = ThemeColour.standard
  /// Heavier characters.
  package var bold = false
  /// Paler characters.
  package var dim = false
  /// A line below.
  package var underline = false
  /// Foreground and background exchanged.
  package var reverse = false
}
