/// What is wrong in a theme file.
package enum ThemeFault: Equatable, Sendable {
  /// The file is not TOML; the words are the parser's, in English.
  case syntax(String)
  /// A key that a theme does not have.
  case unknownKey(String)
  /// A role that the program does not have.
  case unknownRole(String)
  /// The value of this key has to be a table.
  case noTable(String)
  /// The value of this key has to be a text.
  case noText(String)
  /// The value of this key has to be true or false.
  case noTruthValue(String)
  /// The value of this key is none of: `default`, a colour's name, a number 0…255, `#rrggbb`.
  case noColour(String)
}
