import Dialogue
import PythonReader
import Reports
import Testing
import Words

@Suite("The answers of a search")
struct SearchListingTests {
  private let results = [
    result(.need, "Ich komme beim Arzt nicht durch."), result(.note(.healthHelpful), "eins\nzwei\u{1B}[2J\u{202E}"),
    result(.topic, "حرية"),
  ]

  @Test("take two lines each, and nothing in them acts on a terminal")
  func text() {
    #expect(
      SearchListing(results, language: .german).text == """
        Mi 24.03.2021 · 2. Termin · Frühjahr · Bedürfnis
          Ich komme beim Arzt nicht durch.
        Mi 24.03.2021 · 2. Termin · Frühjahr · Gesundheit hilfreich
          eins zwei\u{FFFD}[2J\u{FFFD}
        Mi 24.03.2021 · 2. Termin · Frühjahr · Thema
          حرية

        """)
    #expect(
      SearchListing(results, language: .english).text.hasPrefix("Wed 24 Mar 2021 · session 2 · Frühjahr · need\n"))
    #expect(SearchListing([], language: .german).text.isEmpty)
  }

  @Test("keep everything in JSON, under stable keys")
  func json() throws {
    let rows = try Python.members(of: SearchListing(results, language: .german).json)
    #expect(rows.count == 3)
    #expect(
      rows[1] == [
        ["date", "text 2021-03-24"], ["session", "integer 2"], ["cycle", "text Frühjahr"],
        ["kind", "text healthHelpful"], ["text", "text eins\nzwei\u{1B}[2J\u{202E}"],
      ])
    #expect(try Python.members(of: SearchListing([], language: .english).json).isEmpty)
  }

  private static func result(_ kind: SearchResult.Kind, _ text: String) -> SearchResult {
    SearchResult(date: Invented.day("2021-03-24"), session: 2, cycle: "Frühjahr", kind: kind, text: text)
  }
}
