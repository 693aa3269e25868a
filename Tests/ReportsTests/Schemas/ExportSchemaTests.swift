import PythonReader
import Reports
import Testing
import Words

/// Checked by a validator that shares no code with the writer.
@Suite("Schemas of JSON exports")
struct ExportSchemaTests {
  @Test("are fulfilled by every export", arguments: ExportKind.allCases, ExportProfile.allCases)
  func valid(kind: ExportKind, profile: ExportProfile) throws {
    let extracts = [
      SmallArchive.extract, SmallArchive.extract.complete(), PlantedArchive.extract.complete(),
      ArchiveExtract(records: [], facts: []),
    ]
    let exports = extracts.flatMap { extract in
      Language.allCases.map { language in
        Export(kind: kind, format: .json, language: language, control: DisclosureControl(profile))
          .render(extract, categories: SmallArchive.categories)
      }
    }
    let faults = try Python.faults(of: exports, against: ExportSchema.bytes(of: kind))
    #expect(faults == exports.map { _ in [] })
  }

  /// Parts of an export of topics, and what may not stand there instead.
  private static let wrong = [
    ("\"version\": 2", "\"version\": 1"), ("\"session\": 1", "\"session\": \"1\""), ("\"dots\": 4", "\"dots\": -4"),
    ("\"origin\": \"participant\"", "\"origin\": \"nobody\""), ("\"discussed\": true", "\"discussed\": 1"),
    ("\"times_carried\"", "\"participant\""), ("2021-03-17", "17.03.2021"),
    ("\"profile\": \"internal\"", "\"profile\": \"public\""), ("\"smallest_count\": 3", "\"smallest_count\": 2"),
  ]

  @Test("are not fulfilled by anything else")
  func invalid() throws {
    let bytes = Export(kind: .topics, format: .json, language: .german)
      .render(SmallArchive.extract, categories: SmallArchive.categories)
    let text = String(decoding: bytes, as: UTF8.self)
    let changed = try Self.wrong.map { part, instead in
      try #require(text.contains(part))
      return Array(text.replacing(part, with: instead).utf8)
    }
    let faults = try Python.faults(of: changed, against: ExportSchema.bytes(of: .topics))
    for (wrong, faults) in zip(Self.wrong, faults) { #expect(!faults.isEmpty, "\(wrong)") }
    #expect(faults.count == Self.wrong.count)
  }

  @Test("do not fit to each other's exports")
  func others() throws {
    let bytes = Export(kind: .topics, format: .json, language: .german)
      .render(SmallArchive.extract, categories: SmallArchive.categories)
    for kind in ExportKind.allCases where kind != .topics {
      #expect(try !Python.faults(of: bytes, against: ExportSchema.bytes(of: kind)).isEmpty)
    }
  }

  @Test("of an export for everybody forbid words")
  func words() throws {
    let bytes = Export(kind: .topics, format: .json, language: .german, control: DisclosureControl(.public))
      .render(SmallArchive.extract, categories: SmallArchive.categories)
    let text = String(decoding: bytes, as: UTF8.self)
    let changed = Array(text.replacing("\"origin\"", with: "\"title\": \"T\", \"origin\"").utf8)
    #expect(try !Python.faults(of: changed, against: ExportSchema.bytes(of: .topics)).isEmpty)
  }
}
