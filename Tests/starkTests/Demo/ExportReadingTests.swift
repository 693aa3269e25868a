import Dialogue
import Records
import Reports
import Testing
import Words

@testable import stark

@Suite("What is read for an export")
struct ExportReadingTests {
  private static let days = [
    ExportFilter.everything, ExportFilter(from: CivilDate("2021-03-24"), to: CivilDate("2021-04-07")),
  ]

  @Test("is enough: its bytes are those of the whole archive", arguments: ExportKind.allCases, days)
  func enough(kind: ExportKind, days: ExportFilter) throws {
    let store = try DemoFixture.sharedStore
    let whole = try ArchiveExtract(store.records(), open: [], as: .all, in: store)
    let wanted = ArchiveReader.wanted(for: [kind], in: days)
    let read = try ArchiveExtract(store.records(wanted), open: [], as: wanted, in: store)
    for profile in ExportProfile.allCases {
      let export = Export(
        kind: kind, format: .json, language: .german, filter: days, control: DisclosureControl(profile))
      let categories = try CategoryLabel.builtIn()
      #expect(export.render(read, categories: categories) == export.render(whole, categories: categories))
    }
  }

  @Test("is no more: what needs and topics do not tell of stays in the file", arguments: [ExportKind.needs, .topics])
  func notMore(kind: ExportKind) throws {
    let wanted = ArchiveReader.wanted(for: [kind], in: Self.days[1])
    let records = try DemoFixture.sharedStore.records(wanted)
    #expect(records.map(\.date.iso) == ["2021-03-24", "2021-03-31", "2021-04-07"])
    #expect(records.allSatisfy { $0.turns.isEmpty && $0.rounds.isEmpty && $0.attendances.isEmpty && $0.roster.isEmpty })
    #expect(records.allSatisfy { !$0.topics.isEmpty })
  }
}
