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
    var header = try DatabaseHeader(ofFileAt: path)
    guard header.applicationID == Schema.applicationID else { throw .foreign }
    guard header.schema >= 1 else { throw .corrupt }
    guard header.schema <= schema.version else { throw .newer(found: header.schema, known: schema.version) }
    // Another program may be writing: only what stays too short is damaged.
    for _ in 1..<Self.looks where try isTooShort(for: header) {
      usleep(20_000)
      header = try DatabaseHeader(ofFileAt: path)
    }
    if try isTooShort(for: header) { throw .corrupt }
    switch access {
    case .readOnly:
      guard header.schema == schema.version else { throw .older }
    case .readWrite:
      try require(W_OK, of: path)
      // The rollback journal is made beside the file.
      try require(W_OK | X_OK, of: directory)
    }
  }

  /// How often a file is looked at before it counts as damaged.
  private static let looks = 3

  /// Shorter than its header says is only what waits for a cut-off write to be undone. The header was read before.
  private func isTooShort(for header: DatabaseHeader) throws(StoreError) -> Bool {
    let journal = try FileStatus(of: path + "-journal")?.size ?? 0
    guard let status = try FileStatus(of: path) else { throw .missing }
    return status.size < header.length && journal == 0
  }

  private func require(_ permission: Int32, of path: String) throws(StoreError) {
    guard access(path, permission) == 0 else { throw StoreError(systemError: errno, otherwise: .permission) }
  }
}
