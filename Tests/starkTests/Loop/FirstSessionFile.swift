import AcceptanceScripts
import Dialogue
import Foundation
import Records
import Scratch

/// A database after the first session as tests need it: made once a run, and named anew in every copy.
enum FirstSessionFile {
  /// When the file was made that is copied.
  enum Moment {
    /// An hour and twenty minutes before the second session.
    case early
    /// Ten minutes before it.
    case late

    fileprivate var instant: Instant {
      switch self {
      case .early: Instant(milliseconds: 1_616_580_000_000)
      case .late: Instant(milliseconds: 1_616_584_800_000)
      }
    }
  }

  /// Puts a database file of one's own at `path`.
  static func write(to path: String, madeAt moment: Moment) throws {
    let (template, origin) = try moment == .early ? early.get() : late.get()
    let own = Data(UUID().uuidString.lowercased().utf8)
    var bytes = template
    var rest = bytes.startIndex..<bytes.endIndex
    while let found = bytes.range(of: origin, in: rest) {
      bytes.replaceSubrange(found, with: own)
      rest = found.upperBound..<bytes.endIndex
    }
    let isMade = FileManager.default.createFile(
      atPath: path, contents: bytes, attributes: [.posixPermissions: 0o600])
    guard isMade else { throw StoreError.cannotCreate }
  }

  private static let early = Result { try make(at: .early) }
  private static let late = Result { try make(at: .late) }

  private static func make(at moment: Moment) throws -> (bytes: Data, origin: Data) {
    let scratch = try ScratchDirectory()
    let path = scratch.file("first.sqlite")
    let store = try SessionStore(at: path, now: moment.instant)
    try store.insert([FirstSession.record()], at: moment.instant)
    return (try Data(contentsOf: URL(fileURLWithPath: path)), Data(store.origin.utf8))
  }
}
