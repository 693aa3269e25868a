/// Why no terminal could be opened; nothing has been changed then.
package enum TerminalProblem: Error, Equatable, Sendable {
  /// Input or output is not a terminal.
  case noTerminal
  /// The variable TERM is not set.
  case noTERM
  /// The system does not know this type of terminal. The name comes from outside and may hold anything.
  case unknownTERM(String)
  /// This type of terminal cannot put the cursor at a place or clear the screen.
  case cannotAddressCursor(String)
  /// There is no locale with UTF-8, not even C.UTF-8.
  case noUTF8Locale
}
