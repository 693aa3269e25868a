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
    #expect(hints(4, of: 20, .partner) && !hints(4, of: 20, .public))
  }

  @Test("leaves the words of confidential and unreleased needs out, and their answers with them")
  func masked() {
    let text = report(SmallArchive.extract.complete()).markdown(.german)
    #expect(text.contains("Ich komme beim Arzt nicht durch."))
    for word in ["Sage es niemandem", "geheim", "Bleibt in der Gruppe", "Auch das", "Noch nicht vorgelesen"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("| Vertrauliche Bedürfnisse (zusätzlich) | 1 | 2 Termine |"))
    #expect(text.contains("| Bedürfnisse | 4, davon vorgelesen und bestätigt 3 | 2 Termine |"))
  }

  @Test("shows no mean and no spread of fewer than three people, and nothing at all of nobody")
  func few() {
    let text = report(SmallArchive.extract.complete()).markdown(.german)
    #expect(text.contains("| Stimmung am Ende (Mittel) | – | – |"))
    #expect(text.contains("| Termine | zu Beginn |\n| --- | ---: |\n| 1–2 | 3,0 |\n"))
    #expect(text.contains("| 1 | 17.03.2021 | 59 | 3 |") && text.contains("| 2 | 24.03.2021 | 61 | – |"))
    let nothing = report(ArchiveExtract(records: [], facts: [])).markdown(.german)
    #expect(nothing.contains("In dieser Zeit war kein Termin.") && nothing.contains("## 14 Ausblick"))
  }

  @Test("says from when on there will be numbers of people, and marks what is still open")
  func notYet() {
    var extract = SmallArchive.extract
    let waits = "stehen Zahlen von Menschen hier, sobald noch 4 Termine abgeschlossen sind."
    let text = report(extract).markdown(.german)
    #expect(text.contains("Für die Termine 1, 2 \(waits)") && !text.contains("Teilnahmen |"))
    #expect(!report(extract.complete()).markdown(.german).contains("sobald"))
    extract.open = [extract.records[0].id]
    let open = report(extract).markdown(.german)
    #expect(open.contains("| Noch offen: Themen gesammelt | 1 | 1 Termin |"))
    #expect(open.contains("| Noch offen: Bedürfnisse | 2 | 1 Termin |"))
    #expect(open.contains("| Termine durchgeführt | 1 | – |"))
  }

  @Test("puts units one beside the other, and never adds them up")
  func units() {
    let people = (1...5).map { "P\($0)" }
    let records = (1...4).map { number in
      Invented.session(
        number, on: "2021-04-0\(number)", attendances: people.map { Invented.attendance($0, in: number) })
    }
    let text = report(ArchiveExtract(records: records, facts: []).complete(2)).markdown(.german)
    #expect(text.contains("| Kennzahl | Abschnitt 1 (Termine 1–2) | Abschnitt 2 (Termine 3–4) |\n"))
    #expect(text.contains("| Teilnehmende | 5 | 5 |\n") && text.contains("| Teilnahmen | 10 | 10 |\n"))
    #expect(
      text.contains("| Anwesend im Mittel | 5,0 (n = 2 Termine) | 5,0 (n = 2 Termine) |\n") && !text.contains("| 20 |"))
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

  @Test("says how often a strength was named, in every form and language, and nothing where a few did")
  func mentions() {
    let notes = [("hört zu", 3, Mark.Kind.strength), ("bleibt ruhig", 2, .strength), ("geht doch", 2, .quote)].map {
      NoteRecord(id: Invented.name($0.0), kind: $0.2, topic: nil, text: $0.0, isReleased: true, mentions: $0.1)
    }
    let report = report(
      ArchiveExtract(records: [Invented.session(1, on: "2021-03-17", notes: notes)], facts: []))
    #expect(report.markdown(.german).contains("- „hört zu“ (3 × genannt)\n- „bleibt ruhig“\n"))
    #expect(report.markdown(.english).contains("- “hört zu” (named 3 times)\n- “bleibt ruhig”\n"))
    #expect(report.markdown(.german).contains("- „geht doch“\n"))
    let lines = report.lines(.german)
    #expect(lines.contains(.row("„hört zu“ (3 × genannt)")) && lines.contains(.row("„bleibt ruhig“")))
    let page = String(decoding: report.render(.html, in: .german), as: UTF8.self)
    #expect(page.contains("<q>hört zu</q> (3 × genannt)</li>") && page.contains("<q>bleibt ruhig</q></li>"))
    let json = String(decoding: report.render(.json, in: .german), as: UTF8.self)
    #expect(json.contains("\"texts\": [\"hört zu\", \"bleibt ruhig\"], \"mentions\": [3, null]"))
    #expect(json.contains("\"texts\": [\"geht doch\"]}"))
  }

  @Test("prints no part in which nothing is, and one line for a chapter in which nothing is")
  func emptyParts() {
    let text = report(ArchiveExtract(records: [Invented.session(1, on: "2021-03-17")], facts: [])).markdown(.german)
    #expect(text.contains("## 11 Stimmen\n\nDazu wurde nichts aufgeschrieben.\n\n## 12"))
    #expect(!text.contains("Freigegebene") && !text.contains("Empfehlungen") && !text.contains("In Kürze"))
    #expect(text.components("Dazu wurde nichts aufgeschrieben.") <= 8)
  }

  private func report(_ extract: ArchiveExtract, _ profile: ExportProfile = .internal) -> Report {
    Report(
      extract, filter: .everything, categories: SmallArchive.categories, control: DisclosureControl(profile))
  }
}

extension String {
  /// How often `part` is in it.
  fileprivate func components(_ part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
