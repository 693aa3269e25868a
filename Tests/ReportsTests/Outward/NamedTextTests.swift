import Foundation
import Reports
import Testing
import Words

/// Whatever text has a name or a number in it, and wherever it goes.
@Suite("A name and a number in every text")
struct NamedTextTests {
  @Test(
    "come out of no export but where somebody takes something on", arguments: ExportKind.allCases, ExportFormat.allCases
  )
  func exports(kind: ExportKind, format: ExportFormat) {
    for profile in ExportProfile.allCases {
      let export = Export(kind: kind, format: format, language: .german, control: DisclosureControl(profile))
      let extract = NamedArchive.extract.complete()
      let bytes = export.render(extract, categories: SmallArchive.categories)
      expectNobody(in: bytes)
      let table = export.table(of: extract, categories: SmallArchive.categories)
      #expect(
        table.rows.isEmpty || (table.maskedTexts.count > 0) == String(decoding: bytes, as: UTF8.self).contains("[Name"))
    }
  }

  @Test("come out of no Bilanz but where somebody takes something on", arguments: ReportFormat.allCases)
  func reports(format: ReportFormat) {
    for profile in ExportProfile.allCases {
      let report = Report(
        NamedArchive.extract.complete(), filter: .everything, categories: SmallArchive.categories,
        control: DisclosureControl(profile))
      for language in Language.allCases { expectNobody(in: report.render(format, in: language)) }
      #expect(report.maskedTexts.count > (profile == .public ? 2 : 9))
    }
  }

  @Test("would be found: what stands in their place is")
  func control() {
    let export = Export(kind: .needs, format: .csv, language: .german)
    let text = String(decoding: export.render(NamedArchive.extract, categories: []), as: UTF8.self)
    #expect(text.contains("bei [Name] unter [Kontakt] need") && text.contains(NamedArchive.named))
  }

  private func expectNobody(in bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self).replacing(NamedArchive.named, with: "")
    #expect(!text.localizedCaseInsensitiveContains(NamedArchive.name) && !text.contains("998877"))
  }
}
