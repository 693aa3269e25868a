package import Dialogue
import Foundation

/// The right to be the one live program on a database, held as long as the value lives.
///
/// It rests on a file beside the database, which stays, and on the database itself, which may have a second name (a
/// hard link). The system gives the right back when the process ends, however it ends. The time of change of the file
/// beside it is the last sign of life of whoever held it.
package struct DatabaseLock: ~Copyable {
  private let descriptor: CInt
  /// The database; nil while there is none. It is closed with the lock and not before: closing any descriptor of a file
  /// takes away the locks that SQLite holds on it in this process.
  private var file: CInt?

  /// Takes the lock of the database at `path`, which need not exist yet; a file there that is none of this
  /// program's is refused first, so that nothing is left beside it, and so is a damaged one unless it is locked
  /// `forSalvage`. Missing directories are made.
  ///
  /// Throws `locked` with what the other program wrote about itself.
  package init(for path: String, now: Instant, forSalvage: Bool = false) throws(StoreError) {
    let database = try DatabaseFile(path)
    var file: CInt?
    if try database.exists {
      do throws(StoreError) {
        try database.examine(for: .readWrite)
      } catch {
        guard forSalvage, error == .corrupt else { throw error }
      }
      file = try Self.claim(database)
    } else {
      try database.makeDirectory()
    }
    let descriptor = open(Self.path(of: database), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let error = StoreError(systemError: errno, otherwise: .cannotCreate)
      if let file { close(file) }
      throw error
    }
    do {
      guard try FileStatus(of: descriptor).isRegularFile else { throw StoreError.notAFile }
      try Self.take(descriptor)
      try Self.sign("\(getpid())\n\(now.iso)\n", descriptor)
    } catch {
      close(descriptor)
      if let file { close(file) }
      throw StoreError(error)
    }
    self.descriptor = descriptor
    self.file = file
  }

  deinit {
    close(descriptor)
    if let file { close(file) }
  }

  /// Takes a database that was made after the lock was taken, so that it is held by whatever name.
  package mutating func claim(_ path: String) throws(StoreError) {
    if file == nil { file = try Self.claim(DatabaseFile(path)) }
  }

  /// Gives a sign of life.
  package func touch(at now: Instant) {
    // Nobody can be told: what is lost is how long a gap was, nothing else.
    let time = timespec(tv_sec: Int(now.milliseconds / 1000), tv_nsec: Int(now.milliseconds % 1000) * 1_000_000)
    futimens(descriptor, [time, time])
  }

  /// When the program that holds the lock of this database, or held it last, gave its last sign of life; nil when
  /// there was none. To be asked before taking the lock.
  package static func lastSignOfLife(of path: String) -> Instant? {
    guard let database = try? DatabaseFile(path), let status = try? FileStatus(of: Self.path(of: database)),
      status.isRegularFile
    else { return nil }
    return status.modifiedAt
  }

  /// Who has the database at `path` open now; nil when nobody has.
  package static func holder(of path: String) -> StoreError? {
    guard let database = try? DatabaseFile(path) else { return nil }
    let descriptor = open(Self.path(of: database), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    // Shared, so that looking keeps nobody out who looks too; given back when the descriptor is closed.
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
    return holder(descriptor)
  }

  private static func path(of database: DatabaseFile) -> String { database.path + ".lock" }

  private static func take(_ descriptor: CInt) throws(StoreError) {
    guard try isFree(descriptor) else { throw holder(descriptor) }
  }

  private static func claim(_ database: DatabaseFile) throws(StoreError) -> CInt {
    let descriptor = open(database.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(systemError: errno, otherwise: .cannotCreate) }
    do throws(StoreError) {
      // Under another name nothing is known of whoever holds it.
      guard try isFree(descriptor) else { throw holder(of: database.path) ?? .locked(pid: nil, since: nil) }
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  /// Locks the file, unless somebody else has it.
  private static func isFree(_ descriptor: CInt) throws(StoreError) -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return false
      default: throw StoreError(systemError: errno, otherwise: .cannotCreate)
      }
    }
    return true
  }

  /// What stands in the file; the other program may not have written it yet.
  private static func holder(_ descriptor: CInt) -> StoreError {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
    return .locked(pid: lines.first.flatMap { Int($0) }, since: lines.dropFirst().first.flatMap { Instant(String($0)) })
  }

  /// Writes who holds it. On a full disk nobody can read that; the lock holds all the same, and an hour can go on.
  private static func sign(_ text: String, _ descriptor: CInt) throws(StoreError) {
    let bytes = Array(text.utf8)
    guard ftruncate(descriptor, 0) != 0 || pwrite(descriptor, bytes, bytes.count, 0) != bytes.count else { return }
    let error = StoreError(systemError: errno, otherwise: .cannotCreate)
    guard error == .diskFull else { throw error }
  }
}
