import Foundation

/// The file a database is in, looked at before SQLite may touch it.
///
/// SQLite takes an empty file or a device for a new database and hangs on a pipe; so what is there is judged
/// first, and a file that is refused stays byte for byte as it was.
struct DatabaseFile {
  /// Absolute, so that SQLite cannot take it for a URI.
  let path: String

  init(_ path: String) throws(StoreError) {
    guard !path.isEmpty, !path.hasSuffix("/") else { throw .notAFile }
    self.path = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  /// The directory the file is in.
  var directory: String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return end == path.startIndex ? "/" : String(path[..<end])
  }

  /// Whether something has this name.
  var exists: Bool {
    get throws(StoreError) { try FileStatus(of: path) != nil }
  }

  /// Refuses everything that is not a database of this program or cannot be used as `access` asks.
  func examine(for access: SessionStore.Access, _ schema: Schema = .current) throws(StoreError) {
    guard let status = try FileStatus(of: path) else { throw .missing }
    guard status.isRegularFile else { throw .notAFile }
    try require(R_OK, of: path)
    // The header of a database takes a hundred bytes, its smallest page 512.
    guard status.size >= 512 else { throw .foreign }
    let header = try DatabaseHeader(ofFileAt: path)
    guard header.applicationID == Schema.applicationID else { throw .foreign }
    guard header.schema >= 1 else { throw .corrupt }
    guard header.schema <= schema.version else { throw .newer(found: header.schema, known: schema.version) }
    if try isCutOff() { throw .corrupt }
    switch access {
    case .readOnly:
      guard header.schema == schema.version else { throw .older }
      // It cannot be read without writing beside it.
      if header.hasWriteAheadLog { throw .writeAheadLog }
    case .readWrite:
      try require(W_OK, of: path)
      // The rollback journal is made beside the file.
      try require(W_OK | X_OK, of: directory)
    }
  }

  /// How often a file is looked at that other programs keep changing, until SQLite decides with its locks.
  private static let looks = 100

  /// Whether the file is shorter than its header says, though no write waits to be undone. Another program may be
  /// writing meanwhile; what was seen counts when the header was the same before and after.
  private func isCutOff() throws(StoreError) -> Bool {
    for _ in 0..<Self.looks {
      let header = try DatabaseHeader(ofFileAt: path)
      let journal = try FileStatus(of: path + "-journal")?.size ?? 0
      let log = try FileStatus(of: path + "-wal")?.size ?? 0
      guard let status = try FileStatus(of: path) else { throw .missing }
      guard status.size < header.length, journal == 0, log == 0 else { return false }
      if try DatabaseHeader(ofFileAt: path) == header { return true }
    }
    return false
  }

  private func require(_ permission: Int32, of path: String) throws(StoreError) {
    guard access(path, permission) == 0 else { throw StoreError(systemError: errno, otherwise: .permission) }
  }
}
