import Foundation
import Interface

/// A file with actions that could not be written into the database: a line with the name of the database, then one
/// line of JSON for each action.
struct RescueFile {
  /// What there is to find under the name of a rescue file.
  enum Contents {
    /// Of another database or another user: not to be looked at.
    case ofOthers
    /// Of the database that lay at this place: it is not there now, or another one is.
    case waits(for: String)
    /// One's own, and cannot be read whole.
    case unreadable
    case actions([[WritingEffect]])
  }

  private static let mark = "stark rescue 1 "

  let path: String
  /// Which database is open.
  let database: RescuedDatabase

  /// Writes `actions`, each of them a transaction; whatever the file held before is replaced in one step.
  func write(_ actions: [[WritingEffect]]) throws {
    let encoder = JSONEncoder()
    var bytes = Array((Self.mark + database.line + "\n").utf8)
    for action in actions.map({ $0.compactMap(RescuedAction.init) }) where !action.isEmpty {
      bytes += try encoder.encode(action) + [UInt8(ascii: "\n")]
    }
    try OutputFile(path, replacing: true).write(bytes)
  }

  /// What is in it is in the database now.
  func remove() { unlink(path) }

  var contents: Contents {
    // Folders for passing files around are open to everybody: what is not one's own is not looked at.
    var status = stat()
    guard lstat(path, &status) == 0, status.st_uid == geteuid() else { return .ofOthers }
    guard let bytes else { return .unreadable }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first.map({ String(decoding: $0, as: UTF8.self) }), first.hasPrefix(Self.mark)
    else { return .unreadable }
    guard let made = RescuedDatabase(line: String(first.dropFirst(Self.mark.count))) else { return .unreadable }
    guard made == database else { return made.isGone(for: database) ? .waits(for: made.place) : .ofOthers }
    let decoder = JSONDecoder()
    let actions = lines.dropFirst().map { try? decoder.decode([RescuedAction].self, from: Data($0)) }
    guard !actions.contains(where: { $0 == nil }) else { return .unreadable }
    return .actions(actions.compactMap { $0?.map(\.effect) })
  }

  private var bytes: [UInt8]? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
      status.st_mode & 0o077 == 0
    else { return nil }
    return (try? FileHandle(fileDescriptor: file, closeOnDealloc: false).readToEnd()).map { Array($0) }
  }
}
