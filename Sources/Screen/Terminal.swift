/// A screen with a keyboard.
package protocol Terminal: ~Copyable {
  /// The size of the window.
  var size: Size { get }

  /// Shows `buffer`; what does not fit into the window is cut.
  mutating func show(_ buffer: Buffer)

  /// The next thing that happened, or nil when the time is over.
  ///
  /// `nil` waits for ever, 0 takes only what is there already.
  mutating func input(waitingAtMost milliseconds: Int?) -> Input?

  /// Gives the terminal back to the shell, stops the program, and shows the last buffer again when it goes on.
  mutating func suspend()

  /// Draws with these looks from the next `show` on.
  mutating func usePalette(_ palette: Palette)
}
