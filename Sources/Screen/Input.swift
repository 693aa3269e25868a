/// What comes from the terminal.
package enum Input: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted, with everything in it, also line ends and control characters.
  case pasted(String)
  /// The window has a new size.
  case resized(Size)
  /// The window came to the front.
  case focusGained
  /// The window is no longer in front.
  case focusLost
  /// Ctrl-Z, or a request to stop from outside.
  case suspend
  /// Ctrl-C.
  case interrupt
  /// The terminal is gone or the program was asked to end; nothing else will come.
  case hangUp
}
