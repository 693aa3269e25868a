/// A key that a person pressed; the blank is `.character(" ")`.
package enum Key: Hashable, Sendable {
  /// A printing character. A combining mark may arrive alone, as a `Character` of its own.
  case character(Character)
  /// The named keys; keys with a modifier arrive as the key itself.
  case enter, escape, tab, backTab, backspace, delete
  /// Ctrl-U: as in every line of a terminal.
  case clearLine
  /// Ctrl-L: as in every program of a terminal, all of it once more.
  case redraw
  /// The keys that move.
  case up, down, left, right, home, end, pageUp, pageDown
}
