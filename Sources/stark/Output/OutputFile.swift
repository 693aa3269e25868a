import Foundation

/// A file that a command writes for a person: it is there whole, or what was there before is.
///
/// Only its owner may read it. Never written through a link, and never in place of another file unless that was asked
/// for; a database is never replaced. The place is looked at when the value is made, before long work begins, and again
/// by the system when the file gets its name.
struct OutputFile {
  private let directory: OpenDirectory
  private let name: String
  private let replaces: Bool
  private let isBackup: Bool

  /// Throws when a file cannot be made at `path`, or exists and is not to be replaced. Only a backup may be written in
  /// place of a database, and only of one that no program has had open under that name.
  init(
    _ path: String, replacing replaces: Bool, sparing database: String? = nil, isBackup: Bool = false
  ) throws(Failure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.last, !last.isEmpty, last != ".", last != "..", !path.utf8.contains(0)
    else { throw .notAFileName }
    name = String(last)
    let folder = parts.dropLast().joined(separator: "/")
    directory = try OpenDirectory(parts.count == 1 ? "." : folder.isEmpty ? "/" : folder)
    self.replaces = replaces
    self.isBackup = isBackup
    if let database, directory.isBeside(database, name) { throw .wouldReplaceDatabase }
    try examine()
  }

  /// One that is called `name` in `directory`; throws when it exists and is not to be replaced.
  init(_ name: String, in directory: OpenDirectory, replacing replaces: Bool) throws(Failure) {
    self.name = name
    self.directory = directory
    self.replaces = replaces
    isBackup = false
    try examine()
  }

  /// Whether others than the owner may write where it is: they can put something else in its place.
  var isInOpenFolder: Bool { directory.isOpenToOthers }

  /// Writes the file; when it returns, contents and name are on the disk.
  func write(_ bytes: [UInt8]) throws(Failure) {
    directory.removeLeftDrafts()
    try publish(try filled(bytes))
    try directory.sync()
  }

  /// The contents on the disk, still without the file's name: most of what can go wrong has not gone wrong then.
  func filled(_ bytes: [UInt8]) throws(Failure) -> OutputDraft {
    let draft = try OutputDraft(in: directory)
    try draft.fill(bytes)
    return draft
  }

  /// Gives the file its contents.
  func publish(_ draft: borrowing OutputDraft) throws(Failure) {
    try draft.publish(as: name, replacing: replaces) { () throws(Failure) in try examine() }
  }

  /// Takes away the old file if it is there; throws when it may not be replaced.
  func removeOld() throws(Failure) {
    try examine()
    try remove()
  }

  /// Takes the file away if it is there.
  func remove() throws(Failure) {
    guard unlinkat(directory.descriptor, name, 0) == 0 || errno == ENOENT else { throw Failure(output: errno) }
  }

  private func examine() throws(Failure) {
    var status = stat()
    guard fstatat(directory.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return }
      throw Failure(output: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw .outputIsLink
    default: throw .notAFileName
    }
    guard replaces else { throw .outputExists }
    if isDatabase, !isBackup || isInUse { throw .wouldReplaceDatabase }
  }

  /// Whether something lies beside it that a program leaves which opens it.
  private var isInUse: Bool {
    ["-journal", "-wal", ".lock"].contains { faccessat(directory.descriptor, name + $0, F_OK, 0) == 0 }
  }

  /// Whether the file that is there is a database of any program.
  private var isDatabase: Bool {
    let file = openat(directory.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var head = [UInt8](repeating: 0, count: 16)
    return read(file, &head, head.count) == head.count && head == Array("SQLite format 3\0".utf8)
  }
}
