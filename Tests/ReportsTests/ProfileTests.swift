import Dialogue
import PythonReader
import Reports
import Testing
import Words

@Suite("Exports for everybody")
struct ProfileTests {
  private let control = DisclosureControl(.public)

  @Test("have no column with anybody's words")
  func columns() {
    #expect(
      keys(.needs) == [
        "date", "session", "cycle", "category", "category_label", "gkv_field", "gkv_field_key", "level",
        "level_key", "shared_by", "shared_by_note", "urgency", "urgency_key", "due_on", "status", "status_key",
        "reported_back_on",
      ])
    #expect(
      keys(.topics) == [
        "date", "session", "cycle", "origin", "origin_key", "dots", "selection", "selection_key", "discussed",
        "minutes",
        "method", "method_key", "first_collected_on", "times_carried",
      ])
  }

  @Test("have no row for a need that is confidential or not released")
  func rows() {
    #expect(
      SmallArchive.extract.values(["category", "shared_by"], in: .needs, control: control)
        == [[.text("medical_access"), .people(control.total(5))], [.text("movement"), .literal(key: nil, few)]])
  }

  @Test("round every figure to five by itself, and leave out what cannot be rounded")
  func rounding() {
    #expect(
      SmallArchive.extract.values(
        ["session", "minutes", "present", "turns", "talk_seconds", "mood_in_mean", "mood_in_n"], in: .sessions,
        control: control)
        == [
          [.integer(1), .integer(60), .integer(5), .integer(5), .integer(100), .nothing, .integer(5)],
          [.integer(2), .integer(60), .integer(0), .integer(0), .integer(45), .nothing, .integer(0)],
        ])
    for row in SmallArchive.extract.values(["value", "n", "sessions"], in: .statistics, control: control) {
      for value in row {
        switch value {
        case .integer(let number): #expect(number % 5 == 0)
        case .people(let count): #expect(count.value % 5 == 0)
        case .nothing: break
        case .text, .words, .literal, .decimal, .flag, .date: Issue.record("\(value) is no figure")
        }
      }
    }
  }

  @Test("do not tell by an area with a nothing that it is not quite nothing")
  func smallAreas() {
    let labels = SmallArchive.extract.values(["figure", "label"], in: .statistics, control: control)
    #expect(!labels.contains { $0.first == .text("needs_by_category") })
  }

  @Test("say that sums need not match")
  func note() throws {
    let export = Export(kind: .sessions, format: .json, language: .german, control: control)
    let sentence = "Jede Zahl ist für sich auf 5 gerundet. Summen müssen deshalb nicht stimmen."
    #expect(export.control.note?.german == sentence)
    #expect(
      text(export).hasPrefix(
        "{\"format\": \"stark-export-sessions\", \"version\": 1, \"profile\": \"public\", "
          + "\"smallest_count\": 5, \"note\": \"\(sentence)\", \"rows\": ["))
    #expect(
      text(Export(kind: .topics, format: .markdown, language: .german, control: control)).hasSuffix("\n\(sentence)\n"))
    #expect(Export(kind: .sessions, format: .json, language: .german).control.note == nil)
  }

  private let few = Bilingual("einzelne", "a few")

  private func text(_ export: Export) -> String {
    String(decoding: export.render(SmallArchive.extract, categories: SmallArchive.categories), as: UTF8.self)
  }

  private func keys(_ kind: ExportKind) -> [String] {
    Export(kind: kind, format: .json, language: .german, control: control)
      .table(of: SmallArchive.extract, categories: SmallArchive.categories).columns.map(\.key)
  }
}
