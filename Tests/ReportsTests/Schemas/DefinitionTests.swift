import Foundation
import Testing
import Words

@testable import Reports

/// The schema of a JSON export and the description of a package tell the same of every column.
@Suite("What is said of a column")
struct DefinitionTests {
  @Test("is the same in the schema of the JSON export", arguments: ExportKind.allCases)
  func schema(kind: ExportKind) throws {
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(ExportSchema.bytes(of: kind))) as? [String: Any])
    #expect(document["description"] as? String == kind.meaning.english)
    let definitions = try #require(document["$defs"] as? [String: [String: Any]])
    let properties = try #require(definitions["row"]?["properties"] as? [String: [String: Any]])
    let columns = Export(kind: kind, format: .json, language: .german)
      .table(of: ArchiveExtract(records: [], facts: []), categories: []).limited(to: .json).columns
    #expect(Set(columns.map(\.key)) == Set(properties.keys))
    for column in columns {
      let property = try #require(properties[column.key])
      #expect(property["description"] as? String == column.definition.meaning.english, "\(column.key)")
      #expect(!column.definition.meaning.german.isEmpty, "\(column.key)")
      #expect(Rule(property) == Rule(column.definition), "\(column.key)")
    }
  }
}

/// What a value has to be.
private struct Rule: Equatable {
  var type: String?
  var canBeEmpty = false
  var keys: Set<String>?
  var least: Int?
  var greatest: Int?
  var isDay = false

  init(_ property: [String: Any]) {
    let types = property["type"] as? [String] ?? (property["type"] as? String).map { [$0] } ?? []
    type = types.first { $0 != "null" }
    canBeEmpty = types.contains("null")
    if let words = property["enum"] as? [Any] {
      type = "string"
      keys = Set(words.compactMap { $0 as? String })
      canBeEmpty = words.contains { $0 is NSNull }
    }
    least = property["minimum"] as? Int
    greatest = property["maximum"] as? Int
    isDay = property["format"] as? String == "date"
  }

  init(_ definition: Table.Definition) {
    canBeEmpty = definition.canBeEmpty
    switch definition.form {
    case .text: type = "string"
    case .key(let words): (type, keys) = ("string", Set(words))
    case .integer(let least): (type, self.least) = ("integer", least)
    case .decimal(let range): (type, least, greatest) = ("number", range?.lowerBound, range?.upperBound)
    case .flag: type = "boolean"
    case .day: (type, isDay) = ("string", true)
    }
  }
}
