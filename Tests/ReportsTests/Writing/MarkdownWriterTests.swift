import Dialogue
import Testing
import Words

@testable import Reports

@Suite("Markdown exports")
struct MarkdownWriterTests {
  @Test("are a table in the chosen language, with notes below")
  func table() {
    let table = Table(
      columns: [
        Table.Column(key: "a", heading: Bilingual("Wort", "Word")),
        Table.Column(key: "b", heading: Bilingual("Zahl", "Number"), content: .figure),
        Table.Column(key: "c", heading: Bilingual("Schlüssel", "Key"), formats: [.json]),
      ],
      rows: [
        [.words(Bilingual("ja", "yes")), .decimal(2.25, places: 1), .text("x")],
        [.date(Invented.day("2021-03-17")), .integer(-3), .text("x")], [.flag(true), .nothing, .text("x")],
      ])
    let notes = [Bilingual("Achtung: 5", "Mind: 5")]
    #expect(
      text(MarkdownWriter(language: .german).bytes(of: table, notes: notes)) == """
        | Wort | Zahl |
        | --- | ---: |
        | ja | 2,3 |
        | 17.03.2021 | -3 |
        | ja |  |

        Achtung: 5

        """)
    let english = text(MarkdownWriter(language: .english).bytes(of: table, notes: notes))
    #expect(english.contains("| yes | 2.3 |\n| 17 March 2021 | -3 |"))
  }

  @Test(
    "show text as it is, whatever it would be as Markdown or HTML",
    arguments: [
      ("a|b", "a\\|b"), ("1\n2", "1<br>2"), ("<script>", "&lt;script&gt;"), ("&lt;", "&amp;lt;"),
      ("a\\|b", "a\\\\\\|b"),
      ("*_`[]~$", "\\*\\_\\`\\[\\]\\~\\$"), ("![x](y)", "!\\[x\\](y)"), ("a\u{202E}b", "a\u{FFFD}b"), ("=1+1", "=1+1"),
      ("e\u{301}", "e\u{301}"), ("\r", "\u{FFFD}"),
    ])
  func escapes(text written: String, shown: String) {
    let bytes = MarkdownWriter(language: .german).bytes(of: Table.texts([written]))
    #expect(text(bytes).unicodeScalars.elementsEqual("| Text |\n| --- |\n| \(shown) |\n".unicodeScalars))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
