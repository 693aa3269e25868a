import Dialogue
import Foundation
import GRDB

/// The copies that the program makes by itself: in a folder beside the database, open to their owner only, the last
/// three of them.
package struct BackupFolder {
  /// How many are kept.
  static let kept = 3

  package let path: String

  /// The folder of the database at `path`; it need not exist.
  package init(of path: String) throws(StoreError) { self.path = try DatabaseFile(path).path + "-backups" }

  /// All that are there, the newest first; what has another name is none.
  package var backups: [Backup] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.compactMap { name in
      Self.instant(name).map { Backup(path: path + "/" + name, madeAt: $0) }
    }.sorted { $0.madeAt > $1.madeAt }
  }

  /// Adds a copy of `queue`, whole and on the disk before it has its name, and lets the oldest go.
  func add(from queue: DatabaseQueue, at now: Instant) throws(StoreError) {
    try removeDrafts()
    let made = path + "/" + Self.name(now)
    try DatabaseFile(made).create(from: queue)
    // Not the one that was just made, even if the clock was set back since the others were.
    for old in backups.filter({ $0.path != made }).dropFirst(Self.kept - 1) where !Self.isInUse(old) {
      unlink(old.path)
    }
  }

  /// A name that is none of a backup, so that it is kept.
  func nameForSalvage(at now: Instant) -> String { "rescued-" + Self.name(now) }

  /// Whether somebody works in it, or has: then it is no copy any more, and may be the only place of what is in it.
  private static func isInUse(_ backup: Backup) -> Bool {
    var status = stat()
    return [".lock", "-journal"].contains { lstat(backup.path + $0, &status) == 0 }
  }

  /// What SQLite may have made beside a draft, and the draft itself.
  static let draftSuffixes = ["", "-journal", "-wal", "-shm"]

  /// What a program left that was killed while it made or examined a copy; to be asked of whoever holds the lock.
  func removeDrafts() throws(StoreError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFile }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let endings = Self.draftSuffixes.map { DatabaseFile.draftEnding + $0 }
    for name in names where endings.contains(where: name.hasSuffix) { unlink(path + "/" + name) }
  }

  /// `2021-03-24T11-20-00-000Z.sqlite`: names that every file system takes and that sort by time.
  private static func name(_ instant: Instant) -> String {
    String(instant.iso.map { $0 == ":" || $0 == "." ? "-" : $0 }) + ".sqlite"
  }

  private static func instant(_ name: String) -> Instant? {
    guard name.hasSuffix("Z.sqlite"), name.utf8.count == 31 else { return nil }
    var iso = Array(name.utf8.dropLast(".sqlite".utf8.count))
    for (place, sign) in [(13, ":"), (16, ":"), (19, ".")] as [(Int, Unicode.Scalar)]
    where iso[place] == UInt8(ascii: "-") {
      iso[place] = UInt8(ascii: sign)
    }
    return Instant(String(decoding: iso, as: UTF8.self))
  }
}
