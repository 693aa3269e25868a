import Content
import Foundation

/// A folder like the one of the configuration, gone with the test.
final class ConfigurationFolder {
  private let folder: URL

  /// Writes `files`, named by their path in the folder.
  init(_ files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("configuration-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try FileManager.default.createDirectory(
        at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url(name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// The built-in library with what the folder adds.
  func library() throws -> ContentLibrary {
    try ContentLibrary.own(in: folder.path)
  }

  /// A method of one step of five minutes, its lines numbered 1 to 10.
  static func method(_ key: String, title: String) -> String {
    """
    [[methods]]
    key = "\(key)"
    title = "\(title)"

    [[methods.steps]]
    key = "go"
    title = { de = "Gehen", en = "Walk" }
    minutes = 5
    whoSpeaks = "everyone"
    prompt = "Was sehen wir?"
    """
  }
}

extension String {
  /// With the first `old` in it taken out for `new`.
  func replacing(_ old: String, with new: String) -> String {
    split(separator: old, maxSplits: 1, omittingEmptySubsequences: false).joined(separator: new)
  }
}
