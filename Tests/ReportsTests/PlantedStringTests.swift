import Dialogue
import Foundation
import Reports
import Testing

/// What must not be found in any export is planted in every field that could carry it there.
@Suite("Private words")
struct PlantedStringTests {
  @Test("are in no byte of any export", arguments: ExportKind.allCases, ExportFormat.allCases)
  func absent(kind: ExportKind, format: ExportFormat) {
    for language in ExportLanguage.allCases {
      let bytes = Export(kind: kind, format: format, language: language)
        .render(PlantedArchive.extract, categories: SmallArchive.categories)
      for word in PlantedArchive.secrets { #expect(!Self.holds(bytes, word), "\(word)") }
    }
  }

  @Test("would be found: words that may be seen are", arguments: ExportFormat.allCases)
  func control(format: ExportFormat) {
    let needs = Export(kind: .needs, format: format, language: .german)
      .render(PlantedArchive.extract, categories: SmallArchive.categories)
    for word in ["OFFENESTHEMA", "OFFENERWORTLAUT", "OFFENEHILFE answer"] { #expect(Self.holds(needs, word)) }
    let topics = Export(kind: .topics, format: format, language: .german)
      .render(PlantedArchive.extract, categories: SmallArchive.categories)
    #expect(Self.holds(topics, "OFFENESTHEMA"))
    #expect(PlantedArchive.secrets.count > 40)
  }

  @Test("have a placeholder only where there were words")
  func placeholders() {
    let masked = Invented.need("Still", words: "", isConfidential: true)
    let extract = ArchiveExtract(
      records: [Invented.session(1, on: "2021-03-17", needs: [masked])], facts: [])
    let keys = ["wording", "barrier", "existing_offer", "helpers", "next_step", "responsible", "answer"]
    #expect(
      extract.values(keys, in: .needs)
        == [[.words(Words("(vertraulich)", "(confidential)"))] + Array(repeating: .nothing, count: 6)])
  }

  @Test("stay here in an area that is always confidential, whatever the need says")
  func alwaysConfidential() {
    let need = Invented.need("Zu Hause ist es nicht sicher", category: "movement", words: "x")
    let extract = ArchiveExtract(
      records: [Invented.session(1, on: "2021-03-17", needs: [need])],
      facts: [Invented.fact(need.wording, .category, "safety")])
    #expect(
      extract.values(["wording", "category"], in: .needs)
        == [[.words(Words("(vertraulich)", "(confidential)")), .text("safety")]])
  }

  private static func holds(_ bytes: [UInt8], _ word: String) -> Bool {
    let data = Data(bytes)
    return [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian].contains { encoding in
      word.data(using: encoding).map { data.range(of: $0) != nil } ?? true
    }
  }
}
