import Foundation
import PythonReader
import Testing
import Words

@testable import Reports

/// What staff do with an export. LibreOffice takes seconds to start and is large: only with STARK_LONG.
@Suite(
  "A spreadsheet that opens an export", .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["STARK_LONG"] == "1"))
struct SpreadsheetTests {
  @Test("has the same cells after saving", arguments: ExportKind.allCases, ExportProfile.allCases)
  func sameCells(kind: ExportKind, profile: ExportProfile) throws {
    let bytes = Export(kind: kind, format: .csv, language: .german, control: DisclosureControl(profile))
      .render(SmallArchive.extract, categories: SmallArchive.categories)
    let sheet = try Spreadsheet(bytes, quotedIsText: true)
    let saved = try sheet.saved().map { $0.map(comparable) }
    let written = try Python.cells(of: bytes).map { $0.map(comparable) }
    #expect(saved == written && written.count > 1)
    #expect(try sheet.formulas().isEmpty)
  }

  @Test("runs no formula, even when it is told that quotes mean nothing")
  func formulas() throws {
    let sheet = try Spreadsheet(csv(FormulaTests.dangerous + FormulaTests.harmless), quotedIsText: false)
    #expect(try sheet.formulas().isEmpty)
  }

  @Test("would run them if they were not guarded")
  func control() throws {
    let bytes = csv(["a"] + FormulaTests.dangerous)
    let bare = Array(String(decoding: bytes, as: UTF8.self).replacing("\"'=", with: "\"=").utf8)
    let sheet = try Spreadsheet(bare, quotedIsText: false)
    #expect(try sheet.formulas().contains("of:=1+1"))
  }

  private func csv(_ texts: [String]) -> [UInt8] {
    let column = Table.Column(key: "text", heading: Bilingual("Text", "Text"))
    return CSVWriter(language: .german).bytes(
      of: Table(columns: [column], rows: texts.map { [.text(OutwardText(naming: $0))] }))
  }

  /// Numbers by their value: LibreOffice writes them in the language of its own surface.
  private func comparable(_ cell: String) -> String {
    Double(cell.replacing(",", with: ".")).map { "\($0)" } ?? cell
  }
}
