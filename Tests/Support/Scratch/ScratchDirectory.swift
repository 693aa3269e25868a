internal import Foundation
internal import Glibc

/// A directory of its own for one test, readable for nobody else and gone with the last reference to it.
///
/// Keep it in a property of the suite: a local constant may be released after its last use.
package final class ScratchDirectory: Sendable {
  /// The directory could not be made.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// The directory's absolute path.
  package let path: String

  /// Makes an empty directory with permissions 0700, in the folder for such things unless another one is given.
  package init(in folder: String? = nil) throws(Failure) {
    let parent = folder ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let template = strdup("\(parent)/stark-test-XXXXXX")
    defer { free(template) }
    guard let template, let made = mkdtemp(template) else {
      throw Failure(description: "making a directory in \(parent): \(String(cString: strerror(errno)))")
    }
    path = String(cString: made)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in it; the name may lead through folders.
  package func file(_ name: String) -> String { path + "/" + name }

  /// Writes `text` into a file in it, and makes the folders on the way.
  package func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
