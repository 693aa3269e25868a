import Foundation

/// A file on its way: first without a name, so that nothing of it is left when the program is killed.
struct OutputDraft: ~Copyable {
  private let directory: OpenDirectory
  private let file: CInt
  /// Only on file systems that know no files without a name.
  private let name: String?

  /// `isNamed` is for file systems that know no files without a name; it is tried when the other way fails.
  init(in directory: OpenDirectory, isNamed: Bool = false) throws(Failure) {
    let opened = try isNamed ? Self.openNamed(in: directory) : Self.open(in: directory)
    self.directory = directory
    file = opened.file
    name = opened.name
    // As long as it is held, nobody takes the draft for one that was left behind.
    flock(file, LOCK_EX | LOCK_NB)
  }

  deinit {
    close(file)
    // Nothing is there any more once the file has its own name.
    if let name { unlinkat(directory.descriptor, name, 0) }
  }

  /// Writes all bytes and waits until they are on the disk.
  borrowing func fill(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { throw Failure(output: errno) }
      rest = rest.dropFirst(max(0, written))
    }
    guard fchmod(file, 0o600) == 0, fsync(file) == 0 else { throw Failure(output: errno) }
  }

  /// Gives it `final` as its name: in one step, and in place of another file only when `replaces` and `examine` agree.
  borrowing func publish(
    as final: String, replacing replaces: Bool, examine: () throws(Failure) -> Void
  ) throws(Failure) {
    let place = directory.descriptor
    guard !link(as: final) else { return }
    let reason = errno
    // File systems of memory sticks know no second names, and no files without one.
    let hasOnlyOneName = name != nil && [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(reason)
    guard reason == EEXIST && replaces || hasOnlyOneName else { throw Failure(output: reason) }
    let draft = name ?? Self.newName()
    guard name != nil || link(as: draft) else { throw Failure(output: errno) }
    defer { unlinkat(place, draft, 0) }
    try examine()
    guard renameat(place, draft, place, final) == 0 else { throw Failure(output: errno) }
  }

  private static func open(in directory: OpenDirectory) throws(Failure) -> (file: CInt, name: String?) {
    let file = openat(directory.descriptor, ".", nameless | O_WRONLY | O_CLOEXEC, 0o600)
    if file >= 0 { return (file, nil) }
    guard [EOPNOTSUPP, EISDIR, EINVAL, ENOENT].contains(errno) else { throw Failure(output: errno) }
    return try openNamed(in: directory)
  }

  private static func openNamed(in directory: OpenDirectory) throws(Failure) -> (file: CInt, name: String?) {
    let name = newName()
    let named = openat(directory.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard named >= 0 else { throw Failure(output: errno) }
    return (named, name)
  }

  private borrowing func link(as final: String) -> Bool {
    let place = directory.descriptor
    if let name { return linkat(place, name, place, final, 0) == 0 }
    return linkat(AT_FDCWD, "/proc/self/fd/\(file)", place, final, AT_SYMLINK_FOLLOW) == 0
  }

  /// `O_TMPFILE`, which is a macro of macros that Swift does not see.
  private static let nameless: CInt = 0o20000000 | O_DIRECTORY

  /// Never from what people typed, and not to be guessed.
  private static func newName() -> String {
    OpenDirectory.draftBeginning + UUID().uuidString.lowercased() + OpenDirectory.draftEnding
  }
}
