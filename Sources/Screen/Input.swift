/// What comes from the terminal.
package enum Input: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted, with everything in it, also line ends and control characters.
  case pasted(String)
  /// Something began and did not end in time; what a paste held until then has been handed on before.
  case unended(Unended)
  /// The window has a new size.
  case resized(Size)
  /// The window came to the front.
  case focusGained
  /// The window is no longer in front.
  case focusLost
  /// Ctrl-Z, or a request to stop from outside.
  case suspend
  /// The process was stopped and goes on.
  case continued
  /// Ctrl-C.
  case interrupt
  /// The terminal is gone or the program was asked to end; nothing else will come.
  case hangUp
}

/// What waited for its end, so that keys were no keys meanwhile.
package enum Unended: Equatable, Sendable {
  /// A pasted text, which is handed on as far as it has come.
  case paste
  /// A key's sequence, or an answer of the terminal, which is dropped.
  case sequence
}
