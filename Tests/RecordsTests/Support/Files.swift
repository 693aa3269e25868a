import Foundation
import Scratch
import Testing

extension ScratchDirectory {
  /// The path of the database in it.
  func file() -> String { file("stark.sqlite") }
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
