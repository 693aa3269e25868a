import Foundation

extension DatabaseFile {
  static let draftEnding = ".new"

  /// Removes what programs have left that were killed while they made this file, under its name and an identifier: a
  /// draft belongs to nobody when nobody holds its lock.
  func removeLeftDrafts() {
    let beginning = path.split(separator: "/").last.map { $0 + "." } ?? ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    for name in names where name.hasPrefix(beginning) && name.hasSuffix(Self.draftEnding) {
      let identifier = name.dropFirst(beginning.count).dropLast(Self.draftEnding.count)
      if UUID(uuidString: String(identifier)) != nil { Self.removeLeftDraft(directory + "/" + name) }
    }
  }

  private static func removeLeftDraft(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      flock(descriptor, LOCK_EX | LOCK_NB) == 0
    else { return }
    for suffix in ["-journal", ""] { unlink(path + suffix) }
  }
}
