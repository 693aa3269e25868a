import Dialogue
import Foundation
import PlantedWords
import Reports
import Testing
import Words

/// The archive with a private word in every field, drawn up as a Bilanz.
@Suite("Private words and the Bilanz")
struct PlantedReportTests {
  /// What the team wrote about the frame stands in the first chapter on purpose.
  private static let frame = ["Geheimkreis", "Geheimträger", "Geheimzielgruppe"]

  @Test("have nothing in common", arguments: ReportFormat.allCases, ExportProfile.allCases)
  func absent(format: ReportFormat, profile: ExportProfile) {
    let frame = profile == .public ? ["Geheimkreis"] : Self.frame
    let secrets = PlantedArchive.secrets.filter { !frame.contains($0) }
    let staff = PlantedArchive.open + PlantedArchive.staff
    let words = (profile == .public ? secrets + staff : secrets).map(PlantedWord.init)
    for language in Language.allCases {
      let bytes = Data(Self.text(PlantedArchive.extract, format, profile, language).utf8)
      for word in words { #expect(!word.isFound(in: bytes), "\(word.word)") }
    }
    #expect(secrets.count > 40)
  }

  @Test("would be found: words that may be seen are", arguments: ReportFormat.allCases)
  func control(format: ReportFormat) {
    let text = Self.text(PlantedArchive.extract, format)
    for word in PlantedArchive.open + PlantedArchive.staff + Self.frame { #expect(text.contains(word), "\(word)") }
  }

  @Test("show a derived demand, a concern and an idea to staff only", arguments: ReportFormat.allCases)
  func staff(format: ReportFormat) {
    let need = Invented.need("Ein Bedürfnis", category: "movement")
    let notes = [Mark.Kind.concern, .idea].map { kind in
      NoteRecord(id: Invented.name(kind.rawValue), kind: kind, topic: nil, text: "WORT \(kind)", isReleased: nil)
    }
    let extract = ArchiveExtract(
      records: [Invented.session(1, on: "2021-03-17", notes: notes, needs: [need])],
      facts: [Invented.fact(need.wording, .derivedDemand, "WORT demand")])
    for word in ["WORT concern", "WORT idea", "WORT demand"] {
      #expect(Self.text(extract, format).contains(word))
      #expect(!Self.text(extract, format, .public).contains(word))
    }
  }

  private static func text(
    _ extract: ArchiveExtract, _ format: ReportFormat, _ profile: ExportProfile = .internal,
    _ language: Language = .german
  ) -> String {
    let report = Report(
      extract, filter: .everything, categories: SmallArchive.categories, control: DisclosureControl(profile))
    return String(decoding: report.render(format, in: language), as: UTF8.self)
  }
}
