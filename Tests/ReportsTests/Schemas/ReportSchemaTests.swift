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

  @Test(
    "is not fulfilled by anything else",
    arguments: [
      ("\"version\": 3", "\"version\": 2"), ("\"key\": \"reach\"", "\"key\": \"talk\""),
      ("\"number\": 3", "\"number\": 4"), ("\"unit\": \"participants\"", "\"unit\": \"people\""),
      ("\"stage\": \"4\"", "\"stage\": \"10\""), ("\"present\"", "\"participant\""),
      ("\"n\": null", "\"n\": -1"), ("\"smallest_count\": 3", "\"smallest_count\": 2"),
      ("\"profile\": \"internal\"", "\"profile\": \"public\""),
    ])
  func invalid(part: String, instead: String) throws {
    let text = String(decoding: json(PlantedArchive.extract.complete()), as: UTF8.self)
    try #require(text.contains(part))
    let changed = Array(text.replacing(part, with: instead).utf8)
    #expect(try !Python.faults(of: changed, against: ExportSchema.report).isEmpty)
  }

  @Test("forbids words of people and of staff in a Bilanz for everybody")
  func words() throws {
    let text = String(decoding: json(PlantedArchive.extract.complete(), .public), as: UTF8.self)
    for (part, instead) in [
      ("\"evidence\"", "\"reason\": \"Grund\", \"evidence\""),
      ("\"tables\": []", "\"tables\": [{\"key\": \"staff_ideas\", \"title\": \"\", \"rows\": []}]"),
      ("\"key\": \"quotes\"", "\"key\": \"concerns\""),
    ] {
      try #require(text.contains(part))
      let changed = Array(text.replacing(part, with: instead).utf8)
      #expect(try !Python.faults(of: changed, against: ExportSchema.report).isEmpty, "\(part)")
    }
  }

  private func json(
    _ extract: ArchiveExtract, _ profile: ExportProfile = .internal, _ language: Language = .german
  ) -> [UInt8] {
    Report(extract, filter: .everything, categories: SmallArchive.categories, control: DisclosureControl(profile))
      .render(.json, in: language)
  }
}
