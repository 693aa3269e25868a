import Content
import Dialogue
import Foundation
import Records

/// The database of the demo: a fresh private copy, or one that is kept where the person wants it.
struct DemoCopy {
  let path: String
  private let folder: String?
  /// Held as long as the program runs, see `SessionStore`.
  private let store: SessionStore

  init(at kept: String?, now: Instant) throws {
    if let kept, FileManager.default.fileExists(atPath: kept) {
      (path, folder, store) = (kept, nil, try Self.demo(at: kept, now: now))
      return
    }
    folder = try kept == nil ? Self.makeFolder() : nil
    path = kept ?? (folder ?? "") + "/demo.sqlite"
    do {
      store = try SessionStore(at: path, now: now)
      try Self.fill(store, now: now)
    } catch {
      folder.map(Self.remove)
      throw error
    }
  }

  /// A copy nobody asked to keep leaves nothing behind.
  func removeIfPrivate() { folder.map(Self.remove) }

  /// What may be a demo, but has to be mended first, is not said to be none.
  private static func demo(at path: String, now: Instant) throws -> SessionStore {
    do throws(StoreError) {
      let store = try SessionStore(at: path, access: .readOnly, now: now)
      if store.isDemo { return store }
    } catch {
      if [.writeAheadLog, .needsRecovery].contains(error) { throw error }
    }
    throw Failure.notADemo
  }

  private static func makeFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.path + "/stark-demo-" + UUID().uuidString
    guard mkdir(folder, 0o700) == 0 else { throw StoreError.cannotCreate }
    return folder
  }

  private static func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }

  private static func fill(_ store: SessionStore, now: Instant) throws {
    let archive = try DemoArchive(try DemoCycle.builtIn())
    try store.markAsDemo()
    try store.insert(archive.records, at: now)
    try store.append(archive.facts)
    try store.append(archive.partners)
    try store.append(archive.stages)
    try store.append(archive.helping)
    try store.append(archive.assessments)
    try UnitKeeper(store: store).keep(at: now)
  }
}
