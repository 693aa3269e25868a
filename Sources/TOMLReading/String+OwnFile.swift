import Foundation

extension String {
  /// More than anybody writes by hand.
  private static let largestOwnFile = 1_000_000

  /// The text of a file that people have made for the program, found behind links too. Nobody waits for a pipe.
  package init(ownFileAt path: String) throws(OwnFileFault) {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw Self.fault(errno, at: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .noFile
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 * 1024)
    while bytes.count <= Self.largestOwnFile {
      let count = read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable }
      if count == 0 { break }
      bytes += piece.prefix(count)
    }
    guard bytes.count <= Self.largestOwnFile else { throw .tooLarge }
    guard let text = String(bytes: bytes, encoding: .utf8) else { throw .notUTF8 }
    self = text
  }

  private static func fault(_ reason: CInt, at path: String) -> OwnFileFault {
    var status = stat()
    return switch reason {
    case ENOENT: lstat(path, &status) == 0 ? .deadLink : .missing
    case ENOTDIR: .missing
    case ELOOP: .endlessLink
    case EACCES, EPERM: .forbidden
    case ENXIO, ENODEV: .noFile
    default: .unreadable
    }
  }
}
