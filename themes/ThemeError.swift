/// Why there is no such theme.
package enum ThemeError: Error, Equatable, Sendable {
  /// No theme has this name.
  case unknownTheme(String)
  /// The file of this theme cannot be used; the line is counted from 1.
  case badFile(name: String, line: Int, reason: ThemeFault)
}
