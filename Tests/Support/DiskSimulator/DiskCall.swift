/// One thing a program did to the watched folder of its disk, or said meanwhile.
package enum DiskCall: Equatable, Sendable {
  /// A file was opened or made; without a name when it is to get one later.
  case opened(Int, path: String?, truncates: Bool)
  case openedFolder(Int, path: String)
  case wrote(Int, at: Int, [UInt8])
  case truncated(Int, to: Int)
  case synced(Int)
  case closed(Int)
  case unlinked(String)
  case renamed(String, to: String)
  case linked(String, to: String)
  /// A file without a name got one.
  case named(Int, String)
  /// Lines on standard output.
  case said(String)
  /// A call that was made to fail; the number counts all calls that can.
  case failed(Int)

  /// Whether it is one of the calls that can be made to fail.
  package var canFail: Bool {
    switch self {
    case .closed, .said, .failed: false
    default: true
    }
  }
}
