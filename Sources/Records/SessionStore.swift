package import Dialogue
import Foundation
import GRDB

/// The database of one machine: the journal of the open session, the records of closed ones, what became known
/// later.
///
/// Every change is one transaction that is on the disk when the call returns. A call whose outcome is in doubt,
/// because the disk failed while it was made durable, can be repeated: rows are named by whoever made them, and
/// what is there already is not written twice.
///
/// A program that runs for long holds it to the end: letting a queue of the database library go starts a thread of the
/// system library that wakes up every second from then on.
package struct SessionStore: Sendable {
  /// What a program wants to do with a database.
  package enum Access: Hashable, Sendable {
    /// Makes the file when there is none, and brings it up to date.
    case readWrite
    /// Writes nothing at all; works beside a program that writes.
    case readOnly
  }

  /// Name of this database among those whose records are brought together: a UUID in lower case.
  package let origin: String
  /// Where the file is; nil for a database in memory.
  let path: String?
  let queue: DatabaseQueue
  /// What a new file was made from, or an interrupted write was undone in; it has done its work and is held like the
  /// queue itself.
  private let finished: DatabaseQueue?

  /// Opens the database in the file at `path`.
  ///
  /// A file that is refused stays as it was; see `StoreError`. `now` is the birthday of a new one. An older file is
  /// brought to `schema`, after a copy of it was added to the backups.
  package init(
    at path: String, access: Access = .readWrite, now: Instant, schema: Schema = .current
  ) throws(StoreError) {
    let file = try DatabaseFile(path)
    switch access {
    case .readOnly:
      try file.examine(for: access, schema)
      let queue = try Connection.open(file.path, access, schema)
      try self.init(checking: queue, access, ConnectionSetting.all(for: access), path: file.path)
    case .readWrite:
      self = try Self.forWriting(file, now: now, schema)
    }
  }

  private static func forWriting(
    _ file: DatabaseFile, now: Instant, _ schema: Schema
  ) throws(StoreError) -> SessionStore {
    guard try file.exists else {
      let template = try newDatabase(now: now, schema)
      try file.create(from: template)
      return try forWriting(file, now: now, schema, holding: template)
    }
    try file.examine(for: .readWrite, schema)
    file.removeLeftDrafts()
    try? BackupFolder(of: file.path).removeDrafts()
    switch try InterruptedWrite.tryUndoing(in: file, schema) {
    case .nothingToUndo: return try forWriting(file, now: now, schema, holding: nil)
    case .sound(let copy): return try forWriting(file, now: now, schema, holding: copy)
    case .impossible:
      do throws(StoreError) {
        return try forWriting(file, now: now, schema, holding: nil)
      } catch {
        throw error == .corrupt ? .corruptSinceUndoing : error
      }
    }
  }

  private static func forWriting(
    _ file: DatabaseFile, now: Instant, _ schema: Schema, holding finished: DatabaseQueue?
  ) throws(StoreError) -> SessionStore {
    let queue = try Connection.open(file.path, .readWrite, schema)
    if try StoreError.explaining({ try !queue.read(schema.migrator.hasCompletedMigrations) }) {
      try StartingCheck.run(on: queue, isThorough: true)
      try BackupFolder(of: file.path).add(from: queue, at: now)
      try StoreError.explaining { try schema.migrator.migrate(queue) }
    }
    let settings = ConnectionSetting.all(for: .readWrite)
    let store = try SessionStore(checking: queue, .readWrite, settings, path: file.path, finished: finished)
    try Connection.hurry(queue)
    return store
  }

  /// An empty database in memory: everything works, nothing lasts.
  package static func inMemory(now: Instant = Instant(milliseconds: 0)) throws(StoreError) -> SessionStore {
    try SessionStore(
      checking: try newDatabase(now: now, .current), .readWrite, ConnectionSetting.common)
  }

  init(
    checking queue: DatabaseQueue, _ access: Access, _ settings: [ConnectionSetting], path: String? = nil,
    finished: DatabaseQueue? = nil
  ) throws(StoreError) {
    try StartingCheck.run(on: queue, isThorough: access == .readOnly)
    origin = try StoreError.explaining {
      try queue.read { db in
        for setting in settings { try setting.verify(in: db) }
        let origin: String? = try db.value("SELECT origin FROM database_identity")
        guard let origin else { throw StoreError.corrupt }
        return origin
      }
    }
    self.queue = queue
    self.path = path
    self.finished = finished
  }

  /// Whether it holds invented records only. A database that cannot be read now counts as real.
  package var isDemo: Bool {
    (try? reading { db in try db.hasRow("SELECT 1 FROM database_identity WHERE is_demo = 1") }) ?? false
  }

  /// Says that everything in it is invented.
  package func markAsDemo() throws(StoreError) {
    try writing { db in _ = try db.change("UPDATE database_identity SET is_demo = 1") }
  }

  /// What SQLite says of the connection, by name of the setting; for telling what is wrong with a machine.
  package func settings() throws(StoreError) -> [String: String] {
    try reading { db in
      let names = ConnectionSetting.all(for: .readWrite).map { ($0.name, $0) }
      return try Dictionary(uniqueKeysWithValues: names).compactMapValues { try $0.current(in: db) }
    }
  }

  /// Throws `corrupt` when some page of the file is damaged; reads all of it, however large it is.
  package func examine() throws(StoreError) { try StartingCheck.run(on: queue, isThorough: true) }

  func reading<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try StoreError.explaining { try queue.read(body) }
  }

  /// Makes all that `body` writes into this database one transaction: all of it, or nothing. `body` reads nothing.
  package func together(_ body: () throws -> Void) throws(StoreError) { try writing { _ in try body() } }

  /// One transaction, or a part of the one that is open: all of it, or nothing.
  func writing<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try StoreError.explaining {
      try queue.unsafeReentrantWrite { db in
        if db.isInsideTransaction { return try body(db) }
        try db.beginTransaction(.immediate)
        do {
          let value = try body(db)
          try db.commit()
          return value
        } catch {
          if db.isInsideTransaction { try? db.rollback() }
          throw error
        }
      }
    }
  }

  private static func newDatabase(now: Instant, _ schema: Schema) throws(StoreError) -> DatabaseQueue {
    let queue = try Connection.openInMemory()
    try StoreError.explaining {
      if schema == .current { try empty.get().backup(to: queue) }
      try schema.migrator.migrate(queue)
      try queue.write { db in
        _ = try db.change(
          "INSERT INTO database_identity (singleton, origin, created_at) VALUES (1, ?, ?)",
          [UUID().uuidString.lowercased(), now])
      }
    }
    return queue
  }

  /// A database with the tables and views of the current schema and nothing in them: to take all the steps from the first
  /// one on takes longer than everything else about a new database, so a program takes them once.
  private static let empty = Result { () throws(StoreError) in
    let queue = try Connection.openInMemory()
    try StoreError.explaining { try Schema.current.migrator.migrate(queue) }
    return queue
  }
}
