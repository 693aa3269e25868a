import Dialogue
import Foundation
import PlantedWords
import PythonReader
import Testing
import Words

@testable import Reports

@Suite("A data package")
struct DataPackageTests {
  private static let extracts = [
    SmallArchive.extract, SmallArchive.extract.complete(), PlantedArchive.extract.complete(),
    ArchiveExtract(records: [], facts: []),
  ]

  private static func package(
    _ profile: ExportProfile = .internal, _ language: Language = .german, smallest: Int = DisclosureControl.least,
    filter: ExportFilter = .everything, of extract: ArchiveExtract = SmallArchive.extract
  ) -> DataPackage {
    let request = DataPackage.Request(
      language: language, filter: filter, control: DisclosureControl(profile, smallest: smallest))
    return DataPackage(request, of: extract, categories: SmallArchive.categories)
  }

  @Test("has four tables in two forms each, and their description last")
  func files() {
    let names = Self.package().files.map(\.name)
    #expect(names.sorted() == DataPackage.names.sorted() && names.last == "datapackage.json")
    #expect(names == DataPackage.names && names.count == 9)
  }

  @Test("is what its description says, value by value", arguments: ExportProfile.allCases, Language.allCases)
  func faultless(_ profile: ExportProfile, _ language: Language) throws {
    for extract in Self.extracts {
      let written = try WrittenPackage(Self.package(profile, language, of: extract))
      #expect(try Python.faults(ofPackageAt: written.folder) == [])
    }
  }

  @Test(
    "is found out when a value is not what the description says",
    arguments: [
      ("topics.csv", "\"participant\"", "\"nobody\""), ("topics.csv", "true", "yes"),
      ("topics.csv", "2021-03-17", "17.03.2021"), ("topics.jsonl", "\"dots\": 4", "\"dots\": -4"),
      ("topics.jsonl", "\"session\": 1", "\"session\": \"1\""), ("needs.csv", "\r\n", ",\r\n"),
      ("needs.jsonl", "\"resolved\"", "null"), ("datapackage.json", "\"name\": \"title\"", "\"name\": \"titel\""),
    ])
  func foundOut(_ name: String, _ part: String, _ instead: String) throws {
    let written = try WrittenPackage(Self.package())
    let text = written.package.text(name)
    try #require(text.contains(part))
    try written.replace(name, by: Array(text.replacing(part, with: instead).utf8))
    let found = try? Python.faults(ofPackageAt: written.folder)
    // A reader that cannot go on has found a fault as well.
    #expect(found != [])
  }

  @Test("tells in its lines what the export of one kind tells", arguments: ExportKind.allCases, ExportProfile.allCases)
  func sameRows(_ kind: ExportKind, _ profile: ExportProfile) throws {
    let export = Export(kind: kind, format: .jsonl, language: .german, control: DisclosureControl(profile))
    let lines = String(
      decoding: export.render(SmallArchive.extract.complete(), categories: SmallArchive.categories), as: UTF8.self)
    let head =
      "{\"format\": \"stark-export-\(kind.rawValue)\", \"version\": 2, \"profile\": \"\(profile.rawValue)\", "
      + "\"smallest_count\": \(profile.least), "
    let note = DisclosureControl(profile).note.map { "\"note\": \"\($0.german)\", " } ?? ""
    let package = Self.package(profile, of: SmallArchive.extract.complete())
    #expect(lines.replacing(head + note, with: "{") == package.text(kind.rawValue + ".jsonl"))
  }

  @Test("is for programs: no mark, commas, decimal points and stable keys in every language")
  func csv() {
    let (german, english) = (Self.package(), Self.package(.internal, .english))
    #expect(german.text("topics.csv") == english.text("topics.csv"))
    #expect(
      german.text("topics.csv").hasPrefix(
        "date,session,cycle,title,origin,dots,selection,discussed,minutes,method,first_collected_on,times_carried,"
          + "recurrence\r\n2021-03-17,1,\"Frühjahr\",\"Arzttermin; \"\"immer besetzt\"\"\",\"participant\",4,\"dots\","
          + "true,14,"))
    // What a spreadsheet would run is guarded here too; the lines have it as it was said.
    #expect(german.text("needs.csv").contains(",\"'=1+1; \"\"Rücken\"\"\n"))
    #expect(german.text("needs.jsonl").contains("\"wording\": \"=1+1; \\\"Rücken\\\"\\n"))
  }

  @Test("has the same bytes whatever the order of the records, and no clock in it")
  func sameBytes() {
    var extract = SmallArchive.extract.complete()
    let package = Self.package(of: extract)
    extract.records.reverse()
    extract.facts.reverse()
    #expect(Self.package(of: extract) == package)
    // The last that became known of a need, after the last session.
    #expect(package.text("datapackage.json").contains("\"created\": \"2021-04-01T00:00:00Z\""))
    // What became known of needs of other sessions is not in it.
    let second = Self.package(filter: ExportFilter(from: Invented.day("2021-03-24")))
    #expect(second.text("datapackage.json").contains("\"created\": \"2021-03-24T00:00:00Z\""))
    #expect(!Self.package(of: ArchiveExtract(records: [], facts: [])).text("datapackage.json").contains("created"))
  }

  @Test("says for whom it is, from how many people on, and that it is not open")
  func about() {
    let description = Self.package(.public, .english, smallest: 7).text("datapackage.json")
    #expect(description.contains("\"language\": \"en\""))
    #expect(description.contains("\"profile\": \"public\"") && description.contains("\"smallest_count\": 7"))
    #expect(description.contains("\"name\": \"other-closed\"") && description.contains("rounded to 5"))
    #expect(!description.contains("\"wording\"") && !description.contains("\"title\": \"Topic\""))
    #expect(Self.package(.partner).text("datapackage.json").contains("\"name\": \"wording\""))
  }

  @Test("tells the writer once what there is to know")
  func notes() {
    #expect(Self.package(.public).notes.count == 2)
    #expect(Self.package(of: SmallArchive.extract.complete()).notes.isEmpty)
  }

  @Test("C11: has no private word in any byte of any file", arguments: ExportProfile.allCases, Language.allCases)
  func planted(_ profile: ExportProfile, _ language: Language) {
    let secrets = PlantedArchive.secrets + (profile == .public ? PlantedArchive.open : [])
    let words = secrets.map(PlantedWord.init)
    let files = Self.package(profile, language, of: PlantedArchive.extract.complete()).files
    for file in files {
      for word in words { #expect(!word.isFound(in: Data(file.bytes)), "\(word.word) in \(file.name)") }
    }
    let isOpenFound = files.contains { PlantedWord.isFound(PlantedArchive.open[1], in: Data($0.bytes)) }
    #expect(isOpenFound == (profile != .public))
  }
}
