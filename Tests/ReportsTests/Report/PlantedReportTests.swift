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

  @Test("show what was released of every kind, and only count what was not", arguments: ReportFormat.allCases)
  func released(format: ReportFormat) {
    let kinds = Mark.Kind.allCases.filter(\.needsRelease)
    #expect(kinds.count == 10)
    let notes = kinds.flatMap { kind in
      [true, false, nil].map { isReleased in
        NoteRecord(
          id: Invented.name("\(kind) \(isReleased as Bool?)"), kind: kind, topic: nil,
          text: "WORT\(kind)\(isReleased.map { $0 ? "frei" : "nein" } ?? "offen")", isReleased: isReleased)
      }
    }
    let extract = ArchiveExtract(records: [Invented.session(1, on: "2021-03-17", notes: notes)], facts: [])
    for profile in ExportProfile.allCases {
      let text = Self.text(extract, format, profile)
      for kind in kinds {
        #expect(text.contains("WORT\(kind)frei") == (profile != .public || kind == .quote), "\(kind)")
        #expect(!text.contains("WORT\(kind)nein") && !text.contains("WORT\(kind)offen"), "\(kind)")
      }
    }
    let counted = Report(extract, filter: .everything, categories: []).chapters.flatMap(\.sections)
      .flatMap { section -> [Report.Figure] in if case .figures(let figures) = section { figures } else { [] } }
    let all = ["quotes", "strengths", "successes", "perspectives", "takeaways", "concerns", "ideas", "formats"]
    for key in all {
      #expect(counted.filter { $0.key == key }.map(\.value) == [.integer(3)], "\(key)")
      #expect(counted.filter { $0.key == key + "_released" }.map(\.value) == [.integer(1)], "\(key)")
    }
    #expect(counted.filter { $0.key == "health_aspects" }.map(\.value) == [.integer(6)])
  }

  @Test("show a derived demand to staff and partners only", arguments: ReportFormat.allCases)
  func staff(format: ReportFormat) {
    let need = Invented.need("Ein Bedürfnis", category: "movement")
    let extract = ArchiveExtract(
      records: [Invented.session(1, on: "2021-03-17", needs: [need])],
      facts: [Invented.fact(need.wording, .derivedDemand, "WORT demand")])
    #expect(Self.text(extract, format).contains("WORT demand") && Self.text(extract, format, .partner).contains("WORT"))
    #expect(!Self.text(extract, format, .public).contains("WORT demand"))
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
