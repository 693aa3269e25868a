import Content
import Foundation
import Scratch

/// A folder like the one of the configuration, gone with the test.
struct ConfigurationFolder {
  private let folder: ScratchDirectory

  /// Writes `files`, named by their path in the folder.
  init(_ files: [String: String]) throws {
    folder = try ScratchDirectory()
    for (name, text) in files { try folder.write(text, to: name) }
  }

  func url(_ name: String) -> URL { URL(fileURLWithPath: folder.file(name)) }

  func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

  /// The built-in library with what the folder adds.
  var library: ContentLibrary {
    get throws(ContentError) { try .own(in: folder.path) }
  }

  /// The methods of that library, read alone.
  var methods: [Method] {
    get throws(ContentError) { try ContentLibrary.methods(withOwnIn: folder.path) }
  }

  /// A file with one prompt of the exchange.
  static func prompt(_ key: String, phase: String = "exchange", more: String = "") -> String {
    "[[prompts]]\nkey = '\(key)'\nphase = '\(phase)'\ntechnique = 'own'\ntext = 'Was sehen wir?'\n\(more)"
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
