import Foundation
import Interface
import Records

/// Where rescue files of one database can be: places that need not be on the disk of the database, the likeliest to
/// last first.
package struct RescueFolders {
  private let folders: [String]
  private let home: String?
  private let database: RescuedDatabase

  /// The folders for the database of `store`, which is at `path`.
  init(of store: SessionStore, at path: String, environment: [String: String]) {
    database = RescuedDatabase(origin: store.origin, path: path)
    home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let state =
      environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? home.map { $0 + "/.local/state" }
    let shared = ["/var/tmp", environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"]
      .map { "\($0)/stark-rescue-\(geteuid())" }
    folders = (state.map { [$0 + "/stark"] } ?? []) + shared
  }

  /// Every rescue file of this database, in the order in which they were made.
  var files: [RescueFile] { files { $0.hasPrefix(prefix) } }

  /// Every rescue file that waits for a database which is not here, and where that lay.
  var waiting: [(file: RescueFile, place: String)] {
    files { _ in true }.compactMap { file in
      if case .waits(let place) = file.contents { (file, place) } else { nil }
    }
  }

  private func files(_ isMeant: (String) -> Bool) -> [RescueFile] {
    folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter { isMeant($0) && $0.hasSuffix(".rescue") }.sorted()
        .map { RescueFile(path: folder + "/" + $0, database: database) }
    }
  }

  /// Writes `actions` into the first place that takes them, as the file of that name; nil when there is none.
  func write(_ actions: [[WritingEffect]], named name: String) -> RescueFile? {
    for folder in folders {
      let file = RescueFile(path: "\(folder)/\(prefix)\(name).rescue", database: database)
      guard Self.isOwn(folder), (try? file.write(actions)) != nil else { continue }
      return file
    }
    return nil
  }

  /// The folder of a file, short enough for a row of the screen.
  func shownFolder(of file: RescueFile) -> String {
    let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
    guard let home, ("/" + folder).hasPrefix(home + "/") else { return "/" + folder }
    return "~" + ("/" + folder).dropFirst(home.count)
  }

  private var prefix: String { database.origin.prefix(8) + "-" }

  /// Makes the folder, and says whether it is one's own and nobody else's.
  private static func isOwn(_ folder: String) -> Bool {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    var status = stat()
    return lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
      && status.st_mode & 0o022 == 0
  }
}
