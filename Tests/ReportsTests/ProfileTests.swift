import Dialogue
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

  @Test("round every number of people to five by itself, and tell things exactly")
  func rounding() {
    let people = (1...7).map { "P\($0)" }
    let records = (1...2).map { number in
      Invented.session(
        number, on: "2021-04-0\(number)", milliseconds: 3_480_000,
        attendances: people.map { Invented.attendance($0, in: number) },
        topics: (1...3).map { Invented.topic("T\(number) \($0)") },
        needs: [Invented.need("N\(number)", category: "movement", sharedBy: 6 + number)])
    }
    let extract = ArchiveExtract(records: records, facts: []).complete()
    let keys = ["participants", "participations", "minutes", "topics_collected", "needs", "mood_in_mean"]
    #expect(
      extract.values(keys, in: .sessions, control: control).map { $0.map(Figures.told) }
        == [["5", "15", "116", "6", "2", "–"]])
    #expect(
      extract.values(["shared_by"], in: .needs, control: control).map { $0.map(Figures.told) } == [["5"], ["10"]])
    let figures = Figures(records, control: control)
    #expect(figures["needs_by_category"] == ["movement 2 2"] && figures["hands"] == ["– 15 2"])
    for row in extract.values(["value", "n"], in: .statistics, control: control) {
      for case .people(let count) in row { #expect(count.value % 5 == 0) }
    }
  }

  @Test("have shares of things, computed from what is shown, and none of people")
  func shares() {
    let session = Invented.session(
      1, on: "2021-03-17", topics: [Invented.topic("T"), Invented.topic("U"), Invented.topic("V", .impulse)])
    for profile in ExportProfile.allCases {
      let figures = Figures([session], control: DisclosureControl(profile))
      #expect(figures["topics_collected"] == ["– 3 –"] && figures["topics_impulse"] == ["– 1 3"])
      #expect(figures["impulse_share"] == ["– 33 3"])
      let shares = figures.keys.filter { $0.hasSuffix("share") || $0.hasSuffix("quote") }
      #expect(shares.sorted() == ["impulse_share", "loop_quote"])
    }
  }

  @Test("of partners have released words, from five people on, and no rows of sessions")
  func partners() {
    let partner = DisclosureControl(.partner)
    #expect(keys(.needs, partner) == keys(.needs, DisclosureControl()))
    #expect(
      SmallArchive.extract.values(["wording", "shared_by"], in: .needs, control: partner).map { $0.map(Figures.told) }
        == [["Ich komme beim Arzt nicht durch.", "5"], ["=1+1; \"Rücken\"\nحرية e\u{301}", "a few"]])
    #expect(SmallArchive.extract.values(["session"], in: .sessions, control: partner).isEmpty)
    #expect(partner.note == nil)
  }

  @Test("say that sums need not match")
  func note() throws {
    let export = Export(kind: .sessions, format: .json, language: .german, control: control)
    let sentence = "Jede Zahl von Menschen ist für sich auf 5 gerundet. Summen müssen deshalb nicht stimmen."
    #expect(export.control.note?.german == sentence)
    #expect(
      text(export).hasPrefix(
        "{\"format\": \"stark-export-sessions\", \"version\": 2, \"profile\": \"public\", "
          + "\"smallest_count\": 5, \"note\": \"\(sentence)\", \"rows\": ["))
    #expect(
      text(Export(kind: .topics, format: .markdown, language: .german, control: control)).hasSuffix("\n\(sentence)\n"))
    #expect(Export(kind: .sessions, format: .json, language: .german).control.note == nil)
  }

  private let few = Bilingual("einzelne", "a few")

  private func text(_ export: Export) -> String {
    String(decoding: export.render(SmallArchive.extract, categories: SmallArchive.categories), as: UTF8.self)
  }

  private func keys(_ kind: ExportKind, _ control: DisclosureControl = DisclosureControl(.public)) -> [String] {
    Export(kind: kind, format: .json, language: .german, control: control)
      .table(of: SmallArchive.extract, categories: SmallArchive.categories).columns.map(\.key)
  }
}
