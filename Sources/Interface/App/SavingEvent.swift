/// What the program hears about its disk.
package enum SavingEvent: Equatable, Sendable {
  /// Everything is on disk again.
  case stored
  /// Something is not on disk; it is kept and written before anything else.
  case notStored(Unsaved)
  /// What is not on disk was written into a file in this folder.
  case rescued(String)
  case notRescued
  /// Only the closing of a session is not on disk: nothing of it is kept in a file, the session is open.
  case onlyClosingWaits
  /// So many actions that were rescued like that are in the database now.
  case broughtBack(Int)
  /// A file of rescued actions does not fit to the database, and stays where it is.
  case rescueDoesNotFit(String)
  /// A file of rescued actions cannot be read whole, and stays where it is.
  case rescueUnreadable(String)
  /// A file of rescued actions waits for the database that lay at this place.
  case rescueWaits(String, for: String)
  /// No backup could be made of what was closed.
  case notBackedUp
}
