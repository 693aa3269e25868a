/// A screen with a keyboard.
package protocol Terminal: Console, ~Copyable {
  /// The size of the window.
  var size: Size { get }

  /// Shows `buffer`; what does not fit into the window is cut.
  mutating func show(_ buffer: Buffer)

  /// Draws everything at the next `show`, whatever is on the screen.
  mutating func drawAgain()

  /// Draws with these looks from the next `show` on.
  mutating func usePalette(_ palette: Palette)
}
