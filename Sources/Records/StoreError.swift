package import Dialogue

/// Why the database could not do what was asked. No case carries what people said or are called.
package enum StoreError: Error, Hashable, Sendable {
  // Opening
  /// There is no file with that name.
  case missing
  /// A directory, a link, a pipe or a device; nothing was read from it.
  case notAFile
  /// A file of something else, or an empty one; nothing was written to it.
  case foreign
  /// Written by a later version of the program: `found` is its schema, `known` the latest of this program.
  case newer(found: Int, known: Int)
  /// The schema is to be brought up to date first, by opening the file for writing.
  case older
  /// A write was cut off, and undoing it means writing: opening the file for writing mends it.
  case needsRecovery
  /// Somebody else's SQLite client has given it a write-ahead log: opening the file for writing takes it away, once that
  /// client is gone.
  case writeAheadLog
  /// The journal beside the file would damage it, and is not its own; nothing was undone.
  case strayJournal
  /// Damaged, and what was cut off has been undone in the file itself, because no copy could be made.
  case corruptSinceUndoing
  /// SQLite cannot make sense of the file, or a row breaks the rules of its table.
  case corrupt
  /// Another program has it open; `pid` and `since` as far as that program has said.
  case locked(pid: Int?, since: Instant?)
  /// A setting of the connection did not take; the text is its name.
  case unsafeSettings(String)

  // Reading and writing
  /// Somebody else was writing for longer than one waits.
  case busy
  /// The user may not read or write the file or its directory.
  case permission
  /// The disk, or this access, does not allow writing.
  case readOnly
  /// The file or its directory cannot be made.
  case cannotCreate
  case diskFull
  /// The disk failed; what was being written is in doubt, and writing it again is safe. SQLite's extended code.
  case ioError(code: Int)
  /// A line of a journal cannot be read.
  case damagedJournal
  /// The journal is not as long as the caller believes, or its session is closed; nothing was written.
  case outOfStep
  /// Anything else, with SQLite's extended result code.
  case other(code: Int)
}
