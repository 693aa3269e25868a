/// What became of everything that was not on disk when the program ended.
package enum Leaving: Equatable, Sendable {
  case stored
  /// In this file; the next start brings it back.
  case rescued(String)
  /// The session is open, as it was before it was closed.
  case onlyClosingWaits
  /// The database does not lie at this place any more: in the file, if there is one, is what it does not hold.
  case databaseGone(String, rescued: String?)
  /// Nothing could be written anywhere.
  case lost(steps: Int)
}
