import Dialogue
import Reports
import Testing
import Words

@Suite("The Bilanz")
struct ReportTests {
  @Test("hints at a missing area when more than 15 of 100 needs are under other")
  func missingArea() {
    func hints(_ others: Int, of all: Int, _ profile: ExportProfile = .internal) -> Bool {
      let needs = (0..<all).map { Invented.need("Bedürfnis \($0)", category: $0 < others ? "other" : "movement") }
      let extract = ArchiveExtract(records: [Invented.session(1, on: "2021-03-17", needs: needs)], facts: [])
      return report(extract, profile).markdown(.german).contains("Wahrscheinlich fehlt ein Bereich.")
    }
    #expect(!hints(0, of: 0) && !hints(3, of: 20))
    #expect(hints(4, of: 20))
    // A share would tell more than the rounded figures.
    #expect(!hints(4, of: 20, .public))
  }

  @Test("leaves the words of confidential and unreleased needs out, and their answers with them")
  func masked() {
    let text = report(SmallArchive.extract).markdown(.german)
    #expect(text.contains("Ich komme beim Arzt nicht durch."))
    for word in ["Sage es niemandem", "geheim", "Bleibt in der Gruppe", "Auch das", "Noch nicht vorgelesen"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("| davon vertraulich |  | 1 | Bedürfnisse | 5 |"))
  }

  @Test("shows no mean and no spread of fewer than three people, and nothing at all of nobody")
  func few() {
    let text = report(SmallArchive.extract).markdown(.german)
    #expect(text.contains("| Stimmung am Ende (Mittel) | – | Stufe 1 bis 5 | – |"))
    #expect(text.contains("| 1 | 17.03.2021 | 2,7 | 3 | – | 2 |"))
    let nothing = report(ArchiveExtract(records: [], facts: [])).markdown(.german)
    #expect(nothing.contains("In dieser Zeit war kein Termin.") && nothing.contains("## 14 Ausblick"))
  }

  @Test("takes no word of a participant for a mark of the format")
  func marks() {
    let notes = ["# Titel", "| a | b", "<script>", "- Liste"].enumerated().map { index, text in
      NoteRecord(id: Invented.name("note \(index)"), kind: .quote, topic: nil, text: text, isReleased: true)
    }
    let extract = ArchiveExtract(records: [Invented.session(1, on: "2021-03-17", notes: notes)], facts: [])
    let text = report(extract).markdown(.german)
    #expect(text.contains("- „# Titel“\n- „\\| a \\| b“\n- „&lt;script&gt;“\n- „- Liste“\n"))
  }

  @Test("says how often a strength was named, in every form and language, and nothing where it was once")
  func mentions() {
    let notes = [("hört zu", 3, Mark.Kind.strength), ("bleibt ruhig", 1, .strength), ("geht doch", 2, .quote)].map {
      NoteRecord(id: Invented.name($0.0), kind: $0.2, topic: nil, text: $0.0, isReleased: true, mentions: $0.1)
    }
    let report = report(
      ArchiveExtract(records: [Invented.session(1, on: "2021-03-17", notes: notes)], facts: []))
    #expect(report.markdown(.german).contains("- „hört zu“ (3 × genannt)\n- „bleibt ruhig“\n"))
    #expect(report.markdown(.english).contains("- “hört zu” (named 3 times)\n- “bleibt ruhig”\n"))
    #expect(report.markdown(.german).contains("- „geht doch“\n"))
    let lines = report.lines(.german)
    #expect(lines.contains(.row("hört zu (3 × genannt)")) && lines.contains(.row("bleibt ruhig")))
    let page = String(decoding: report.render(.html, in: .german), as: UTF8.self)
    #expect(page.contains("<q>hört zu</q> (3 × genannt)</li>") && page.contains("<q>bleibt ruhig</q></li>"))
    let json = String(decoding: report.render(.json, in: .german), as: UTF8.self)
    #expect(json.contains("\"texts\": [\"hört zu\", \"bleibt ruhig\"], \"mentions\": [3, 1]"))
    #expect(json.contains("\"texts\": [\"geht doch\"]}"))
  }

  private func report(_ extract: ArchiveExtract, _ profile: ExportProfile = .internal) -> Report {
    Report(
      extract, filter: .everything, categories: SmallArchive.categories, control: DisclosureControl(profile))
  }
}
