import Foundation
import GRDB

/// A copy of a damaged database on which SQLite may undo an interrupted write, so that the original stays as it is.
struct SalvageCopy {
  /// What SQLite needs of what lies beside a database.
  static let suffixes = ["-journal", "-wal"]

  let path: String

  /// Copies the file, and what lies beside it with these endings, into `folder`.
  init(of file: DatabaseFile, beside suffixes: [String] = suffixes, in folder: BackupFolder) throws(StoreError) {
    let directory = folder.path
    if mkdir(directory, 0o700) != 0, errno != EEXIST { throw StoreError(systemError: errno, otherwise: .cannotCreate) }
    path = directory + "/" + UUID().uuidString.lowercased() + ".damaged" + DatabaseFile.draftEnding
    do {
      for suffix in [""] + suffixes where access(file.path + suffix, F_OK) == 0 {
        try FileManager.default.copyItem(atPath: file.path + suffix, toPath: path + suffix)
      }
    } catch {
      remove()
      throw StoreError(error)
    }
  }

  func open() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { db in
      // SQLite refuses a file that was cut off as a whole, unless its schema may be mended.
      try db.execute(sql: "PRAGMA trusted_schema = 0; PRAGMA mmap_size = 0; PRAGMA writable_schema = 1")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  func remove() {
    for suffix in BackupFolder.draftSuffixes { unlink(path + suffix) }
  }
}
