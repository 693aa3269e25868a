import Dialogue
import Foundation

/// The name of the field into which a line is typed, as it is kept on disk with a draft.
///
/// A promise to every file there is: a name is never changed and never given another meaning. It is a name and what it is
/// about (ids, other names, text), written as a JSON array of strings.
struct FieldKey: Hashable, Sendable {
  /// The names, never changed.
  enum Name: String, CaseIterable {
    case arrival, expectedPerson, newDistrict, expectedDistrict, personName, personDistrict, word, plan, teamName,
      helperName
    case topic, topicTitle, tieReason, keyQuestion
    case need, needField, statusAnswer, hands, markText, note
    case groundRule, thumbs, reflection, cancelReason, moveDate, cycleField
    case stageReason, statement, reportFile, newPartner, partnerField, partnerStageDay, partnerStageReason, search
    case recommendation, recommendationAddressee, recommendationDueOn, reportDetail
  }

  /// A part of a key of version 1: a text, or a number.
  private struct EarlierPart: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      text = try (try? container.decode(Int.self)).map(String.init) ?? container.decode(String.self)
    }
  }

  let name: Name
  /// What the field is about, in the order that belongs to the name.
  private(set) var parts: [String]

  init(_ name: Name, _ parts: String...) {
    self.name = name
    self.parts = parts
  }

  /// The key as it is kept.
  var text: String {
    (try? JSONEncoder().encode([name.rawValue] + parts)).map { String(decoding: $0, as: UTF8.self) } ?? name.rawValue
  }

  /// Reads a kept key; nil when it is none, or has a name that this program does not know.
  init?(_ text: String) {
    let bytes = Data(text.utf8)
    let words = (try? JSONDecoder().decode([String].self, from: bytes)) ?? Self.inFormOfVersion1(bytes) ?? []
    guard let name = words.first.flatMap(Name.init) else { return nil }
    self.name = name
    parts = Array(words.dropFirst())
  }

  /// The form of files with drafts from before there were names: an object `{"name":{"_0":…,"_1":…}}`. Its parts are
  /// those that the name has now, in the order of their labels.
  private static func inFormOfVersion1(_ bytes: Data) -> [String]? {
    guard let object = try? JSONDecoder().decode([String: [String: EarlierPart]].self, from: bytes),
      object.count == 1, let (name, values) = object.first
    else { return nil }
    return [name] + values.sorted { $0.key < $1.key }.map(\.value.text)
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
