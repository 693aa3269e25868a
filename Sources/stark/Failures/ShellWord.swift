extension String {
  /// As one word of a command that a person copies into a shell.
  var asShellWord: String { "'" + replacing("'", with: "'\\''") + "'" }
}
