import Foundation

extension OpenDirectory {
  static let draftBeginning = ".stark-"
  static let draftEnding = ".tmp"

  /// Removes the drafts of programs that were killed: a draft belongs to nobody when nobody holds its lock.
  func removeLeftDrafts() {
    let folder = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    guard let list = fdopendir(folder) else {
      close(folder)
      return
    }
    defer { closedir(list) }
    while let entry = readdir(list) {
      let name = Self.name(of: entry)
      if name.hasPrefix(Self.draftBeginning), name.hasSuffix(Self.draftEnding) { removeLeftDraft(name) }
    }
  }

  static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  private func removeLeftDraft(_ name: String) {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      flock(file, LOCK_EX | LOCK_NB) == 0
    else { return }
    unlinkat(descriptor, name, 0)
  }
}
