import PythonReader
import Testing
import Words

@testable import Reports

@Suite("Formulas in CSV")
struct FormulaTests {
  static let dangerous = [
    "=1+1", "+49 170", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\t", "|calc", "%0A", "＝1", "＋1", "－1", "＠1",
    " =x", "\u{A0}=x", "\u{3000} ＝x", "\"=", "\" \"=1", "'=1", ";=", ";;=1", ",=1", "\";=1", "=cmd|'/C calc'!A0",
    "=\u{301}1", " \n",
  ]
  static let harmless = [
    "", " ", "\"", "1=1", "a=1", "Nr. 5", "3-4", "„=“", "ä = ö", "(vertraulich)", "'", "\"Zitat\"", "a\n=1",
    "a\";\"=1", "😀=", "\"\u{301}=",
  ]

  @Test("C1: are kept from running: no text begins with a sign that starts one")
  func guarded() throws {
    let cells = try Python.cells(of: CSVWriter(language: .german).bytes(of: .texts(Self.dangerous + Self.harmless)))
    try #require(cells.count == 1 + Self.dangerous.count + Self.harmless.count)
    for (cell, text) in zip(cells.dropFirst(), Self.dangerous) {
      let shown = String(
        String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" || $0 == "\r" ? "\u{FFFD}" : $0 }))
      #expect(cell.map(\.scalars) == [("'" + shown).scalars], "\(text.debugDescription)")
      #expect(!(cell.first ?? "").beginsFormula)
    }
  }

  @Test("C1: are the only texts that get an apostrophe")
  func untouched() throws {
    let cells = try Python.cells(of: CSVWriter(language: .german).bytes(of: .texts(Self.harmless)))
    #expect(cells.dropFirst().map { $0.map(\.scalars) } == Self.harmless.map { [$0.scalars] })
  }

  @Test("C1: are told from our own numbers, which stay numbers")
  func numbers() {
    let column = Table.Column(key: "n", heading: Bilingual("n", "n"))
    let values: [Table.Value] = [
      .integer(-3), .decimal(-2.25, places: 1), .decimal(0.04, places: 1), .decimal(-0.04, places: 1),
      .decimal(1234.5, places: 2), .decimal(7, places: 0), .decimal(.nan, places: 1), .decimal(1e300, places: 1),
      .flag(true), .flag(false), .nothing,
    ]
    let bytes = CSVWriter(language: .german).bytes(of: Table(columns: [column], rows: values.map { [$0] }))
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    #expect(
      lines == ["\"n\"", "-3", "-2,3", "0,0", "0,0", "1234,50", "7", "", "", "1", "0", "", ""])
  }

  @Test("would be found by this search if they were not guarded")
  func control() {
    for text in Self.dangerous where text != "'=1" { #expect(text.beginsFormula, "\(text.debugDescription)") }
    for text in Self.harmless { #expect(!text.beginsFormula, "\(text.debugDescription)") }
  }
}

extension String {
  var scalars: [UInt32] { unicodeScalars.map(\.value) }

  /// Whether the first character after blanks, quotes and separators starts a formula.
  fileprivate var beginsFormula: Bool {
    let signs = "=+-@\t\r\n|%＝＋－＠".unicodeScalars
    let passedOver = "\";,".unicodeScalars
    let rest = unicodeScalars.drop {
      !signs.contains($0) && ($0.properties.isWhitespace || passedOver.contains($0))
    }
    return rest.first.map { signs.contains($0) } ?? false
  }
}
