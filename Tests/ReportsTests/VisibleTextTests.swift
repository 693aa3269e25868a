import PythonReader
import Testing
import Words

@testable import Reports

@Suite("Text in exports")
struct VisibleTextTests {
  @Test("shows what would act unseen in CSV, and escapes it in JSON")
  func unseen() {
    let hostile = "a\u{1B}[31m\u{202E}b\u{200B}\u{85}\u{2028}\u{E0041}\r\nc\u{7F}"
    let csv = CSVWriter(language: .german).bytes(of: .texts([hostile]))
    #expect(
      String(decoding: csv, as: UTF8.self).scalars
        == "\u{FEFF}\"Text\"\r\n\"a\u{FFFD}[31m\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\nc\u{FFFD}\"\r\n"
        .scalars)
    let json = JSONWriter(language: .german).bytes(of: .texts([hostile]), format: "test")
    #expect(
      String(decoding: json, as: UTF8.self).contains(
        #""a\u001b[31m\u202eb\u200b\u0085\u2028\udb40\udc41\u000d\nc\u007f""#))
  }

  @Test("survives to the byte when it is only unusual")
  func unusual() throws {
    let texts = [
      "ä ö ü ß € „Zitat“ – …", "حرية", "e\u{301} \u{E9}", "می\u{200C}خواهم", "ไทย", "作者", "😀", "a\u{A0}b",
      "zwei\nZeilen", "; \" ;\"\"; \\ / \\n", "Weltweit ' \"",
    ]
    let cells = try Python.cells(of: CSVWriter(language: .german).bytes(of: .texts(texts)))
    #expect(cells.dropFirst().map { $0.map(\.scalars) } == texts.map { [$0.scalars] })
    let members = try Python.members(of: JSONWriter(language: .german).bytes(of: .texts(texts), format: "test"))
    #expect(members.map { $0.map { $0.map(\.scalars) } } == texts.map { [["text".scalars, "text \($0)".scalars]] })
  }

  @Test("has no joiner where it joins nothing")
  func joiners() {
    let bytes = CSVWriter(language: .german).bytes(of: .texts(["\u{200D}a\u{200C}b\u{200D}"]))
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"\u{FFFD}a\u{FFFD}b\u{FFFD}\""))
  }
}
