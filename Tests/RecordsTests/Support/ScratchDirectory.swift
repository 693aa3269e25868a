import Foundation
import Testing

/// A directory of one test, gone with it.
final class ScratchDirectory: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/records-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in it.
  func file(_ name: String = "stark.sqlite") -> String { path + "/" + name }
}

/// Everything in a file.
func bytes(of path: String) throws -> Data {
  try Data(contentsOf: URL(fileURLWithPath: path))
}

/// The permissions of a file or directory.
func permissions(of path: String) throws -> Int {
  var status = stat()
  try #require(lstat(path, &status) == 0)
  return Int(status.st_mode & 0o7777)
}
