import Dialogue
import Foundation

/// The name of the field into which a line is typed, as it is kept on disk with a draft.
///
/// A promise to every file there is: a name is never changed and never given another meaning. It is a name and what it is
/// about (ids, other names, text), written as a JSON array of strings.
struct FieldKey: Hashable, Sendable {
  let name: String
  /// What the field is about, in the order that belongs to the name.
  private(set) var parts: [String]

  init<Name: RawRepresentable<String>>(_ name: Name, _ parts: String...) {
    self.name = name.rawValue
    self.parts = parts
  }

  /// The key as it is kept.
  var text: String {
    (try? JSONEncoder().encode([name] + parts)).map { String(decoding: $0, as: UTF8.self) } ?? name
  }

  /// Reads a kept key; nil when it is none.
  init?(_ text: String) {
    let bytes = Data(text.utf8)
    if let words = try? JSONDecoder().decode([String].self, from: bytes), let name = words.first {
      self.name = name
      parts = Array(words.dropFirst())
    } else if let (name, parts) = Self.inFormOfVersion1(bytes) {
      self.name = name
      self.parts = parts
    } else {
      return nil
    }
  }

  /// The form of files with drafts from before there were names: an object `{"name":{"_0":…,"_1":…}}`. Its parts are
  /// those that the name has now, in the order of their labels.
  private static func inFormOfVersion1(_ bytes: Data) -> (String, [String])? {
    guard let object = try? JSONDecoder().decode([String: [String: EarlierPart]].self, from: bytes),
      object.count == 1, let (name, values) = object.first
    else { return nil }
    return (name, values.sorted { $0.key < $1.key }.map(\.value.text))
  }

  // MARK: Reading the parts

  /// Takes the next part off as an id; an id that is none makes the whole key unreadable.
  mutating func id<Entity>() -> Identifier<Entity>? { takeFirst().flatMap { Identifier($0) } }

  /// Takes the next part off as a value that has a name.
  mutating func value<Value: RawRepresentable>() -> Value? where Value.RawValue == String {
    takeFirst().flatMap(Value.init)
  }

  /// Takes the next part off as it is.
  mutating func takeFirst() -> String? { parts.isEmpty ? nil : parts.removeFirst() }
}
