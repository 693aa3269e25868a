import Dialogue
import Foundation

/// What the system says of a name, links not followed.
struct FileStatus {
  let isRegularFile: Bool
  /// In bytes.
  let size: Int
  /// When the contents changed last.
  let modifiedAt: Instant

  /// Nil when there is nothing with that name.
  init?(of path: String) throws(StoreError) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw StoreError(systemError: errno, otherwise: .notAFile)
    }
    self.init(status)
  }

  /// The status of an open file.
  init(of descriptor: CInt) throws(StoreError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw StoreError(systemError: errno, otherwise: .notAFile) }
    self.init(status)
  }

  private init(_ status: stat) {
    isRegularFile = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    modifiedAt = Instant(
      milliseconds: Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000)
  }
}
