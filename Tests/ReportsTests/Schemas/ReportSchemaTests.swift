import PythonReader
import Reports
import Testing
import Words

/// Checked by a validator that shares no code with the writer.
@Suite("The schema of the Bilanz as JSON")
struct ReportSchemaTests {
  @Test("is fulfilled by every Bilanz", arguments: ExportProfile.allCases)
  func valid(profile: ExportProfile) throws {
    let extracts = [
      SmallArchive.extract, SmallArchive.extract.complete(), PlantedArchive.extract.complete(),
      ArchiveExtract(records: [], facts: []),
    ]
    let reports = extracts.flatMap { extract in Language.allCases.map { json(extract, profile, $0) } }
    let faults = try Python.faults(of: reports, against: ExportSchema.report)
    #expect(faults == reports.map { _ in [] })
  }

  /// Parts of a Bilanz, and what may not stand there instead.
  private static let wrong = [
    ("\"version\": 3", "\"version\": 2"), ("\"key\": \"reach\"", "\"key\": \"talk\""),
    ("\"number\": 3", "\"number\": 4"), ("\"unit\": \"participants\"", "\"unit\": \"people\""),
    ("\"stage\": \"4\"", "\"stage\": \"10\""), ("\"present\"", "\"participant\""),
    ("\"n\": null", "\"n\": -1"), ("\"smallest_count\": 3", "\"smallest_count\": 2"),
    ("\"profile\": \"internal\"", "\"profile\": \"public\""),
  ]

  @Test("is not fulfilled by anything else")
  func invalid() throws {
    try expectFaults(in: json(PlantedArchive.extract.complete()), with: Self.wrong)
  }

  @Test("forbids words of people and of staff in a Bilanz for everybody")
  func words() throws {
    try expectFaults(
      in: json(PlantedArchive.extract.complete(), .public),
      with: [
        ("\"evidence\"", "\"reason\": \"Grund\", \"evidence\""),
        ("\"tables\": []", "\"tables\": [{\"key\": \"staff_ideas\", \"title\": \"\", \"rows\": []}]"),
        ("\"key\": \"quotes\"", "\"key\": \"concerns\""),
      ])
  }

  /// Each change alone makes the Bilanz one that the schema refuses.
  private func expectFaults(in report: [UInt8], with changes: [(part: String, instead: String)]) throws {
    let text = String(decoding: report, as: UTF8.self)
    let changed = try changes.map { part, instead in
      try #require(text.contains(part))
      return Array(text.replacing(part, with: instead).utf8)
    }
    let faults = try Python.faults(of: changed, against: ExportSchema.report)
    for (change, faults) in zip(changes, faults) { #expect(!faults.isEmpty, "\(change)") }
    #expect(faults.count == changes.count)
  }

  private func json(
    _ extract: ArchiveExtract, _ profile: ExportProfile = .internal, _ language: Language = .german
  ) -> [UInt8] {
    Report(extract, filter: .everything, categories: SmallArchive.categories, control: DisclosureControl(profile))
      .render(.json, in: language)
  }
}
