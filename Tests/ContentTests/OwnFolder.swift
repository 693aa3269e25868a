import Content
import Foundation

/// A configuration folder of one test, gone with it.
final class OwnFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/content-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path + "/prompts", withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  var library: ContentLibrary {
    get throws(ContentError) { try .own(in: path) }
  }

  /// A file with one prompt of the exchange.
  static func prompt(_ key: String, phase: String = "exchange", more: String = "") -> String {
    "[[prompts]]\nkey = '\(key)'\nphase = '\(phase)'\ntechnique = 'own'\ntext = 'Was sehen wir?'\n\(more)"
  }
}
