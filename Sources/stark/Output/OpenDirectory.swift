import Foundation

/// A directory that stays the same one, whatever happens to its name.
final class OpenDirectory: Sendable {
  let descriptor: CInt

  /// Throws when it is missing, no directory, or a link to one.
  init(_ path: String) throws(Failure) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor < 0 else { return }
    let reason = errno
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { throw .outputIsLink }
    throw Failure(output: reason)
  }

  /// The folder that is called `name` in `parent`; throws as the other one.
  init(_ name: String, in parent: OpenDirectory) throws(Failure) {
    descriptor = openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor < 0 else { return }
    let reason = errno
    throw parent.kind(of: name) == S_IFLNK ? .outputIsLink : Failure(output: reason)
  }

  deinit { close(descriptor) }

  /// Whether `name` in here is the database at `path`, or what the program makes beside it.
  func isBeside(_ path: String, _ name: String) -> Bool {
    let database = URL(fileURLWithPath: path)
    let names = ["", "-journal", "-wal", "-shm", ".lock", "-backups"].map { database.lastPathComponent + $0 }
    guard names.contains(name) else { return false }
    var here = stat()
    var there = stat()
    return fstat(descriptor, &here) == 0 && stat(database.deletingLastPathComponent().path, &there) == 0
      && here.st_dev == there.st_dev && here.st_ino == there.st_ino
  }

  /// The kind of file that is called `name` in here, as `S_IFMT` has it; nil where there is none.
  func kind(of name: String) -> mode_t? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The names in it.
  func names() throws(Failure) -> [String] {
    let folder = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0, let list = fdopendir(folder) else { throw Failure(output: errno) }
    defer { closedir(list) }
    var names: [String] = []
    while let entry = readdir(list) { names.append(Self.name(of: entry)) }
    return names.filter { ![".", ".."].contains($0) }
  }

  /// Whether others than its owner may make and remove names in it.
  var isOpenToOthers: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & 0o022 != 0
  }

  /// Makes the names in it last; some file systems cannot, then they are as safe as these make them.
  func sync() throws(Failure) {
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EBADF else { throw Failure(output: errno) }
  }
}
