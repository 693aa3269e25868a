import Dialogue
import DiskSimulator
import Foundation
import Records
import Scratch
import StorageScript
import TerminalDriver
import Testing

/// A session for another process to write, and a folder in which that process finds its disk.
final class WrittenSession {
  let script: StorageScript
  let lastEntries: Int
  private let scratch: ScratchDirectory
  private var source: String { scratch.path + "/source.sqlite" }
  private var empty: String { scratch.path + "/empty.sqlite" }

  /// With STARK_LONG every entry is an action of its own.
  static let isLong = ProcessInfo.processInfo.environment["STARK_LONG"] == "1"

  init(lastEntries: Int = isLong ? 1000 : 6) throws {
    self.lastEntries = lastEntries
    scratch = try ScratchDirectory()
    let hour = try InventedHour.rich()
    let store = try Invented.store(at: scratch.path + "/source.sqlite")
    // The end of the hour closes it; it is no line of the journal.
    try store.begin(hour.opening, at: hour.history.openedAt, entries: hour.entries.dropLast())
    script = try StorageScript(lastEntries: lastEntries, of: store)
    _ = try Invented.store(at: scratch.path + "/empty.sqlite")
  }

  /// A folder for one run, empty or with an empty database.
  func folder(withDatabase hasDatabase: Bool = false) throws -> ScratchDirectory {
    let folder = try ScratchDirectory(in: scratch.path)
    if hasDatabase { try FileManager.default.copyItem(atPath: empty, toPath: folder.path + "/stark.sqlite") }
    return folder
  }

  /// Lets another process write it into `folder` as the program does.
  func write(into folder: ScratchDirectory, _ fault: WatchedRun.Fault? = nil) throws -> WatchedRun {
    try WatchedRun(
      "StorageProbe", ["write", source, folder.path + "/stark.sqlite", String(lastEntries)], watching: folder.path,
      scratch: scratch, fault: fault)
  }

  /// Lets another process make a backup of the database in `folder`.
  func backUp(in folder: ScratchDirectory, _ fault: WatchedRun.Fault? = nil) throws -> WatchedRun {
    try WatchedRun(
      "StorageProbe", ["back-up", folder.path + "/stark.sqlite"], watching: folder.path, scratch: scratch, fault: fault)
  }

  /// Lets another process, of a later version, open the database in `folder`.
  func migrate(in folder: ScratchDirectory, _ fault: WatchedRun.Fault? = nil) throws -> WatchedRun {
    try WatchedRun(
      "StorageProbe", ["migrate", folder.path + "/stark.sqlite"], watching: folder.path, scratch: scratch, fault: fault)
  }

  /// The same with the write-ahead log as the database library opens it, line by line of the journal.
  func writeWithLog(into folder: ScratchDirectory) throws -> WatchedRun {
    try WatchedRun(
      "StorageProbe", ["log", source, folder.path + "/stark.sqlite"], watching: folder.path, scratch: scratch)
  }
}

/// Where a database stands after an accident, opened as the program opens it; nothing in it is damaged.
func progress(of path: String) throws -> StorageScript.Progress {
  let progress = try SessionStore(at: path, now: Invented.now).progress()
  let tables = try TableReader(path)
  #expect(try tables.column("PRAGMA integrity_check") == ["ok"])
  #expect(try tables.rows("PRAGMA foreign_key_check").isEmpty)
  return progress
}
