import TOMLKit
import TOMLReading

/// A TOML text with content, built in or written by the people who use the program.
package struct ContentFile: Sendable, Equatable {
  /// How messages call the file.
  package let name: String
  /// The whole TOML text.
  package let text: String

  /// A file called `name` that holds `text`.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  init(name: String, bytes: [UInt8]) { self.init(name: name, text: String(decoding: bytes, as: UTF8.self)) }

  /// Unknown keys are refused: in a file written by hand they are misspelt ones.
  func decode<Value: Decodable>(_ type: Value.Type) throws(ContentError) -> Value {
    do {
      try text.requireFit()
      return try TOMLDecoder(strictDecoding: true).decode(type, from: text)
    } catch let error as TOMLProblem {
      throw .badFile(name: name, line: error.line, reason: error.words)
    } catch let error as TOMLParseError {
      throw .badFile(name: name, line: error.source.begin.line, reason: error.description)
    } catch let error as UnexpectedKeysError {
      throw unknownKey(in: error)
    } catch let error as DecodingError {
      throw unfitting(error)
    } catch {
      throw .badFile(name: name, line: nil, reason: "\(error)")
    }
  }

  /// The entries of a list; refused when two have the same key.
  func distinct<Entry>(_ entries: [Entry], in path: String, by key: (Entry) -> String) throws(ContentError) -> [Entry] {
    var seen: Set<String> = []
    for (index, key) in entries.map(key).enumerated() where !seen.insert(key).inserted {
      throw .badFile(name: name, line: line(of: index, in: path), reason: "\(path): the key “\(key)” occurs twice")
    }
    return entries
  }

  /// The line that names an entry, counted from 0, of a list; nil when it cannot be told.
  func line(of index: Int, in list: String) -> Int? {
    KeyLocator(text).line(of: [TOMLPlace(list), TOMLPlace(index), TOMLPlace("key")])
  }

  private func unknownKey(in error: UnexpectedKeysError) -> ContentError {
    // The decoder collects them in a dictionary; the first in the file is the one to report.
    let places = error.keys.values.map { path in (path, KeyLocator(text).line(of: path)) }
    let first = places.min { ($0.1 ?? .max, $0.0.dotted) < ($1.1 ?? .max, $1.0.dotted) }
    return .badFile(name: name, line: first?.1, reason: "\(first?.0.dotted ?? "a key") is not known here")
  }

  private func unfitting(_ error: DecodingError) -> ContentError {
    switch error {
    case .keyNotFound(_, let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
      badFile(context.codingPath, " is missing or has the wrong type")
    case .dataCorrupted(let context):
      badFile(context.codingPath, ": " + context.debugDescription)
    @unknown default:
      .badFile(name: name, line: nil, reason: "\(error)")
    }
  }

  private func badFile(_ path: [any CodingKey], _ problem: String) -> ContentError {
    .badFile(name: name, line: KeyLocator(text).line(of: path), reason: path.dotted + problem)
  }
}
