/// Where the hardware cursor stands while a command is looked for, for those who read what is at the cursor.
package enum PaletteCursor: String, CaseIterable, Sendable {
  /// Behind the letters that were typed.
  case input
  /// On the command that was found.
  case row
}
