import Dialogue
import Foundation
import PlantedWords
import Reports
import Testing
import Words

/// What must not be found in any export is planted in every field that could carry it there.
@Suite("Private words")
struct PlantedStringTests {
  @Test("C11: are in no byte of any export", arguments: ExportKind.allCases, ExportFormat.allCases)
  func absent(kind: ExportKind, format: ExportFormat) {
    let (secrets, open) = (PlantedArchive.secrets.map(PlantedWord.init), PlantedArchive.open.map(PlantedWord.init))
    for profile in ExportProfile.allCases {
      for language in Language.allCases {
        let bytes = Self.bytes(kind, format, profile, language)
        for word in profile == .public ? secrets + open : secrets {
          #expect(!word.isFound(in: bytes), "\(word.word)")
        }
      }
    }
  }

  @Test("would be found: words that may be seen are", arguments: ExportFormat.allCases)
  func control(format: ExportFormat) {
    let needs = Self.bytes(.needs, format)
    for word in PlantedArchive.open { #expect(PlantedWord.isFound(word, in: needs)) }
    let topics = Self.bytes(.topics, format)
    #expect(PlantedWord.isFound("OFFENESTHEMA", in: topics))
    #expect(PlantedArchive.secrets.count > 40)
  }

  @Test("have a placeholder only where there were words")
  func placeholders() {
    let masked = Invented.need("Still", words: "", isReleased: false)
    let extract = ArchiveExtract(
      records: [Invented.session(1, on: "2021-03-17", needs: [masked])], facts: [])
    let keys = ["wording", "barrier", "existing_offer", "helpers", "next_step", "responsible", "answer"]
    #expect(
      extract.values(keys, in: .needs)
        == [[.words(Bilingual("(nicht freigegeben)", "(not released)"))] + Array(repeating: .nothing, count: 6)])
  }

  @Test(
    "stay here in an area that is always confidential, whatever the need says",
    arguments: [NeedFact.Field.category, .moreCategories])
  func alwaysConfidential(field: NeedFact.Field) {
    let need = Invented.need("Zu Hause ist es nicht sicher", category: "movement", words: "x")
    let extract = ArchiveExtract(
      records: [Invented.session(1, on: "2021-03-17", needs: [need])],
      facts: [Invented.fact(need.wording, field, "safety")])
    #expect(extract.values(["wording", "category"], in: .needs).isEmpty)
  }

  private static func bytes(
    _ kind: ExportKind, _ format: ExportFormat, _ profile: ExportProfile = .internal,
    _ language: Language = .german
  ) -> Data {
    let export = Export(kind: kind, format: format, language: language, control: DisclosureControl(profile))
    return Data(export.render(PlantedArchive.extract, categories: SmallArchive.categories))
  }
}
