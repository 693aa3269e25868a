import Dialogue
import Reports
import Testing
import Words

@Suite("What speaks for a stage of participation")
struct RulesAndTimeTests {
  private func session(
    _ number: Int, rules: [String], new: [String] = [], thumbs: [String?] = []
  ) -> SessionRecord {
    var cycle = Invented.cycle()
    cycle.groundRules = rules
    let start = Invented.instant("2021-03-17T11:30:00Z") + .minutes(number * 10_080)
    return SessionRecord(
      id: Invented.name("session \(number)"), number: number, cycle: cycle,
      date: Invented.day("2021-03-17").adding(days: number * 7), scheduledStart: start, startedAt: start,
      endedAt: start + .minutes(60), milliseconds: 3_600_000,
      events: thumbs.enumerated().map { index, outcome in
        EventRecord(
          id: Invented.name("extension \(number) \(index)"), kind: .topicExtension, detail: "", startedAt: start,
          milliseconds: 240_000, outcome: outcome)
      }, newRules: new)
  }

  private func text(_ sessions: [SessionRecord], _ language: Language = .german) -> String {
    Report(ArchiveExtract(records: sessions, facts: []), filter: ExportFilter(), categories: []).markdown(language)
  }

  @Test("is a new rule of the first session, and one that came with a disturbance, each once")
  func rules() {
    let sessions = [
      session(0, rules: ["Alt", "Neu"], new: ["Neu"]), session(1, rules: ["Alt", "Neu"]),
      session(2, rules: ["Alt", "Neu", "Streit"], new: ["Streit"]),
    ]
    #expect(text([sessions[0]]).contains("Neue Gesprächsregeln: 1"))
    #expect(text(sessions).contains("Neue Gesprächsregeln: 2"))
    #expect(text(sessions, .english).contains("New ground rules: 2"))
    #expect(text([sessions[1]]).contains("nichts dazu aufgeschrieben"))
    #expect(!text([sessions[1]]).contains("Neue Gesprächsregeln"))
  }

  @Test("is more time as often as it was given, and what was counted only where thumbs were")
  func time() {
    let words = "Mehr Zeit für ein Thema: 2 · davon mit gezählten Daumen: "
    #expect(text([session(0, rules: [], thumbs: [nil, nil])]).contains(words + "0 von 2"))
    #expect(text([session(0, rules: [], thumbs: ["5/1/0", nil])]).contains(words + "1 von 2"))
    let none = text([session(0, rules: [])])
    #expect(!none.contains("Mehr Zeit für ein Thema") && !none.contains("Daumen"))
    #expect(!text([session(0, rules: [], thumbs: [nil])]).contains("von der Gruppe so gewollt"))
  }
}
