import Foundation

/// Which file lies somewhere, whatever it is called: another one that was put in its place is told from it.
///
/// A file that somebody has open keeps its identity to itself, also when nothing leads to it any more.
package struct FileIdentity: Hashable, Sendable {
  private let device: dev_t
  private let number: ino_t

  /// Nil where nothing lies at `path`, or nobody may look.
  package init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    device = status.st_dev
    number = status.st_ino
  }
}
