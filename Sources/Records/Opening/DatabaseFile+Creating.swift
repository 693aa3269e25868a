import Foundation
import GRDB

extension DatabaseFile {
  /// Makes the file with everything a new database holds, readable for its owner only.
  ///
  /// It is written under another name and gets its own when it is complete: a program that is killed meanwhile
  /// leaves no empty file behind, which would be refused for ever. Throws `cannotCreate` when the name is taken.
  func create(from database: DatabaseQueue) throws(StoreError) {
    try makeDirectory()
    removeLeftDrafts()
    let draft = path + "." + UUID().uuidString.lowercased() + Self.draftEnding
    let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError(systemError: errno, otherwise: .cannotCreate) }
    // As long as it is held, nobody takes the draft for one that was left behind.
    flock(descriptor, LOCK_EX | LOCK_NB)
    defer {
      close(descriptor)
      unlink(draft)
    }
    try StoreError.explaining { try database.vacuum(into: draft) }
    guard fsync(descriptor) == 0 else { throw StoreError(systemError: errno, otherwise: .cannotCreate) }
    try publish(draft)
    try Self.sync(directory)
  }

  /// Makes the directories that are missing, open to their owner only.
  func makeDirectory() throws(StoreError) {
    var made = ""
    for name in directory.split(separator: "/") {
      let parent = made
      made += "/" + name
      if mkdir(made, 0o700) == 0 {
        try Self.sync(parent.isEmpty ? "/" : parent)
        continue
      }
      let reason = errno
      // Where nothing may be made, the system does not always say that the directory is there already.
      if reason == EEXIST || access(made, F_OK) == 0 { continue }
      // What is missing is the place to make it in.
      throw reason == ENOENT ? .cannotCreate : StoreError(systemError: reason, otherwise: .cannotCreate)
    }
    var status = stat()
    guard stat(directory, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .cannotCreate }
  }

  /// Gives a finished file its name, never in place of another one.
  private func publish(_ draft: String) throws(StoreError) {
    if link(draft, path) == 0 {
      unlink(draft)
      return
    }
    let reason = errno
    // File systems of memory sticks know no second names.
    guard reason == EPERM || reason == EOPNOTSUPP || reason == ENOSYS || reason == EMLINK, access(path, F_OK) != 0,
      rename(draft, path) == 0
    else { throw StoreError(systemError: reason, otherwise: .cannotCreate) }
  }

  /// Makes the names in a directory last.
  private static func sync(_ directory: String) throws(StoreError) {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(systemError: errno, otherwise: .cannotCreate) }
    defer { close(descriptor) }
    // Some file systems cannot do it; then the name is as safe as they make it.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EBADF
    else { throw StoreError(systemError: errno, otherwise: .cannotCreate) }
  }
}
