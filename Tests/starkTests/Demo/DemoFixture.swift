import Content
import Dialogue
import Foundation
import GRDB
import Scratch

@testable import Records
@testable import stark

/// The invented cycle of the demo as tests need it, made once a run.
enum DemoFixture {
  /// Everything of the cycle as records.
  static var archive: DemoArchive { get throws { try madeArchive.get() } }

  /// A database of one's own in memory that holds it.
  static func store() throws -> SessionStore { try madeStore.get().copyInMemory() }

  /// The same before the team wrote anything for the Bilanz.
  static func unwrittenStore() throws -> SessionStore {
    let store = try SessionStore.inMemory()
    try fill(store, isWritten: false)
    return store
  }

  /// The same for whoever only reads.
  static var sharedStore: SessionStore { get throws { try madeStore.get() } }

  /// Puts a database file of one's own that holds it at `path`.
  static func write(to path: String) throws {
    let isMade = FileManager.default.createFile(
      atPath: path, contents: try file.get(), attributes: [.posixPermissions: 0o600])
    guard isMade else { throw StoreError.cannotCreate }
  }

  private static let madeArchive = Result { try DemoArchive(DemoCycle.builtIn()) }

  private static let madeStore = Result {
    let store = try SessionStore.inMemory()
    try fill(store)
    return store
  }

  private static let file = Result {
    let scratch = try ScratchDirectory()
    let path = scratch.file("demo.sqlite")
    try fill(try SessionStore(at: path, now: written))
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// The first of May 2021, at ten.
  private static let written = Instant(milliseconds: 1_619_863_200_000)

  private static func fill(_ store: SessionStore, isWritten: Bool = true) throws {
    let archive = try archive
    try store.insert(archive.records, at: written)
    try store.append(archive.facts)
    try store.append(archive.partners)
    try store.append(archive.stages)
    try store.append(archive.helping)
    if isWritten { try store.append(archive.assessments) }
    try UnitKeeper(store: store).keep(at: written)
  }
}

extension SessionStore {
  /// Another database in memory with the same rows.
  fileprivate func copyInMemory() throws -> SessionStore {
    let copy = try Connection.openInMemory()
    try queue.backup(to: copy)
    return try SessionStore(checking: copy, .readWrite, ConnectionSetting.common)
  }
}
