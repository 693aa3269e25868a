import Foundation
import Interface

/// A file with actions that could not be written into the database: a line with the name of the database, then one
/// line of JSON for each action.
struct RescueFile {
  private static let mark = "stark rescue 1 "

  let path: String

  /// Writes `actions`, each of them a transaction; whatever the file held before is replaced in one step.
  func write(_ actions: [[AppEffect]], of origin: String) throws {
    let encoder = JSONEncoder()
    var bytes = Array((Self.mark + origin + "\n").utf8)
    for action in actions.map({ $0.compactMap(RescuedAction.init) }) where !action.isEmpty {
      bytes += try encoder.encode(action) + [UInt8(ascii: "\n")]
    }
    try OutputFile(path, replacing: true).write(bytes)
  }

  /// What is in it is in the database now.
  func remove() { unlink(path) }

  /// The actions in the file; nil when it is of another database, of another user, or cannot be read whole.
  func actions(of origin: String) -> [[AppEffect]]? {
    guard let bytes = contents else { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, String(decoding: first, as: UTF8.self) == Self.mark + origin else { return nil }
    let decoder = JSONDecoder()
    var actions: [[AppEffect]] = []
    for line in lines.dropFirst() {
      guard let rescued = try? decoder.decode([RescuedAction].self, from: Data(line)) else { return nil }
      actions.append(rescued.map(\.effect))
    }
    return actions
  }

  /// Folders for passing files around are open to everybody: what is not one's own is not looked at.
  private var contents: [UInt8]? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      status.st_mode & 0o077 == 0
    else { return nil }
    return (try? FileHandle(fileDescriptor: file, closeOnDealloc: false).readToEnd()).map { Array($0) } ?? []
  }
}
