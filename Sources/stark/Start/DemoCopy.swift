import Content
import Dialogue
import Foundation
import Records

/// The database of the demo: a fresh private copy, or one that is kept where the person wants it.
struct DemoCopy {
  let path: String
  private let folder: String?

  init(at kept: String?, now: Instant) throws {
    if let kept {
      path = kept
      folder = nil
      if FileManager.default.fileExists(atPath: kept) {
        try Self.check(kept, now: now)
        return
      }
    } else {
      let folder = FileManager.default.temporaryDirectory.path + "/stark-demo-" + UUID().uuidString
      guard mkdir(folder, 0o700) == 0 else { throw StoreError.cannotCreate }
      self.folder = folder
      path = folder + "/demo.sqlite"
    }
    try fill(now: now)
  }

  /// A copy nobody asked to keep leaves nothing behind.
  func removeIfPrivate() {
    guard let folder else { return }
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func fill(now: Instant) throws {
    let archive = try DemoArchive(try DemoCycle.builtIn())
    let store = try SessionStore(at: path, now: now)
    try store.markAsDemo()
    try store.insert(archive.records, at: now)
    try store.append(archive.facts)
  }

  private static func check(_ path: String, now: Instant) throws {
    guard let store = try? SessionStore(at: path, access: .readOnly, now: now), store.isDemo
    else { throw Failure.notADemo }
  }
}
