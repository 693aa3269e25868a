internal import Foundation
internal import Glibc

/// A directory of its own for one test, readable for nobody else and gone with the last reference to it.
///
/// Keep it in a property of the suite: a local constant may be released after its last use.
package final class TemporaryDirectory {
  /// The directory's absolute path.
  package let path: String

  /// Makes an empty directory with permissions 0700, in the folder for such things unless another one is given.
  package init(in folder: String? = nil) throws(DriverError) {
    let parent = folder ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let template = strdup("\(parent)/stark-test-XXXXXX")
    defer { free(template) }
    guard let template, let made = mkdtemp(template) else {
      throw .system("making a directory in \(parent)", reason: reason())
    }
    path = String(cString: made)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
