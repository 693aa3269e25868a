import Content
import Dialogue
import GRDB
import Reports
import Testing
import Words

@testable import Records
@testable import stark

/// The Bilanz of the demo cycle, what `stark export statistics` says, and what the views of the same database say.
@Suite("The Bilanz of the demo cycle")
struct DemoReportTests {
  private let store: SessionStore
  private let extract: ArchiveExtract

  init() throws {
    store = try DemoFixture.sharedStore
    extract = try Self.extract.get()
  }

  private static let extract = Result {
    let store = try DemoFixture.sharedStore
    return ArchiveExtract(
      records: try store.records(), facts: try store.needFacts(), assessments: try store.assessmentFacts(),
      partners: try store.partners(),
      partnerFacts: try store.partnerFacts(), stages: PartnerStages(try store.partnerStageFacts()),
      helping: try store.needPartnerFacts(), units: try store.publishedUnits(), unitSizes: try store.unitSizes())
  }

  private func report(_ profile: ExportProfile = .internal) throws -> Report {
    Report(
      extract, filter: ExportFilter(cycle: extract.records.first?.cycle.id), categories: try CategoryLabel.builtIn(),
      control: DisclosureControl(profile))
  }

  private func figures(_ report: Report) -> [Report.Figure] {
    report.chapters.flatMap(\.sections).flatMap { section -> [Report.Figure] in
      switch section {
      case .figures(let figures): figures
      case .sentence, .notes, .tiles, .table, .quotes, .list, .chart: []
      }
    }
  }

  @Test("reads as it is written here, and the same every time")
  func golden() throws {
    let text = try report().markdown(.german)
    #expect(text == GermanReport.text)
    let shuffled = ArchiveExtract(
      records: extract.records.reversed(), facts: extract.facts.reversed(),
      assessments: extract.assessments.reversed(), partners: extract.partners,
      partnerFacts: extract.partnerFacts.reversed(), stages: extract.stages,
      helping: extract.helping.reversed(), units: extract.units.reversed(), unitSizes: extract.unitSizes)
    let again = Report(
      shuffled, filter: ExportFilter(cycle: extract.records.first?.cycle.id), categories: try CategoryLabel.builtIn())
    #expect(again.markdown(.german) == text)
  }

  @Test("has fourteen chapters in their order, in both profiles", arguments: ExportProfile.allCases)
  func chapters(profile: ExportProfile) throws {
    #expect(
      try report(profile).chapters.map(\.key) == [
        "frame", "reach", "topics", "talk", "needs", "outcomes", "strengths", "partners", "moods", "disturbances",
        "voices", "participation", "demands", "outlook",
      ])
    #expect(try report(profile).pages.map(\.key) == ["glance", "outcome"])
  }

  @Test("has every figure of the statistics once, with the same value and n", arguments: ExportProfile.allCases)
  func statistics(profile: ExportProfile) throws {
    let control = DisclosureControl(profile)
    let table = Export(kind: .statistics, format: .json, language: .german, control: control)
      .table(of: extract, categories: try CategoryLabel.builtIn())
    let places = try ["figure", "label", "value", "n"].map { key in
      try #require(table.columns.firstIndex { $0.key == key })
    }
    let exported = table.rows.map { row in places.map { told(row[$0]) } }
    let rows = figures(try report(profile)).map { figure in
      let label = figure.label.map { $0.words?.german ?? $0.key } ?? "–"
      return [figure.key, label, told(figure.value), told(figure.n)]
    }
    // Attendance and moods by sessions are tables there.
    for row in exported where row[0] != "present" && !row[0].hasSuffix("_by_sessions") {
      #expect(rows.count { $0 == row } == 1, "\(row)")
    }
    #expect(exported.count > 50)
  }

  @Test(
    "has what only it counts as the views have it",
    arguments: [
      ("participants", "count(DISTINCT participant_number) FROM analysis_attendance"),
      ("participations", "count(*) FROM analysis_attendance"),
      ("minutes", "sum(minutes) FROM analysis_session"),
      ("topic_minutes", "sum(minutes) FROM analysis_topic WHERE discussed"),
      ("talk_minutes", "CAST(round(sum(seconds) / 60.0) AS INTEGER) FROM analysis_turn"),
      ("mood_out_mean", "round(avg(mood), 1) FROM analysis_round WHERE round = 'checkOut'"),
      (
        "topics_waiting",
        """
        count(DISTINCT topic_id) FROM analysis_topic
        WHERE topic_id NOT IN (SELECT topic_id FROM analysis_topic WHERE discussed)
        """
      ),
      ("needs_confirmed", "sum(confirmed) FROM analysis_need WHERE NOT confidential"),
      ("needs_confidential", "sum(confidential) FROM analysis_need"),
      (
        "needs_open",
        "count(*) FROM analysis_need WHERE NOT confidential AND status IN ('captured', 'forwarded', 'inProgress')"
      ),
      ("partners", "count(DISTINCT helpers) FROM analysis_need WHERE released AND NOT confidential"),
      ("partners_in_directory", "count(*) FROM partner"),
      ("strengths", "count(*) FROM analysis_note WHERE kind = 'strength'"),
      ("strengths_released", "count(*) FROM analysis_note WHERE kind = 'strength' AND released"),
      ("quotes_released", "count(*) FROM analysis_note WHERE kind = 'quote' AND released"),
      ("successes", "count(*) FROM analysis_note WHERE kind = 'success'"),
      ("concerns", "count(*) FROM analysis_note WHERE kind = 'concern'"),
      ("ideas", "count(*) FROM analysis_note WHERE kind = 'idea'"),
      ("disturbances_by_kind", "count(*) FROM analysis_event WHERE kind = 'disturbance' AND detail = 'conflict'"),
    ])
  func counts(key: String, question: String) throws {
    let expected = try store.queue.read { db in
      try Row.fetchAll(db, sql: "SELECT \(question)").map { row in
        Array(row.databaseValues).map { String.fromDatabaseValue($0) ?? "\($0)" }.joined()
      }
    }
    #expect(figures(try report()).filter { $0.key == key }.map { told($0.value) } == expected)
  }

  @Test("names the day of the last session, and the sessions of each figure")
  func origin() throws {
    let report = try report()
    #expect(report.days?.upperBound.iso == "2021-04-21" && report.sessions == [1, 2, 3, 4, 5, 6])
    let loop = figures(report).first { $0.key == "loop_quote" }
    #expect(loop?.sessions == [1, 2, 3, 4, 5])
    let april = Report(
      extract, filter: ExportFilter(from: CivilDate("2021-04-01"), to: CivilDate("2021-04-14")), categories: [])
    #expect(april.sessions == [4, 5] && april.days?.upperBound.iso == "2021-04-14")
  }

  @Test("has nobody's words for everybody, except released quotes")
  func everybody() throws {
    let text = try report(.public).markdown(.german)
    #expect(text.contains("„Mittwoch ist der Tag, an dem ich lache.“"))
    let kept =
      extract.records.flatMap(\.needs).map(\.wording) + extract.records.flatMap(\.topics).map(\.title)
      + extract.records.flatMap(\.notes).filter { $0.kind != .quote || $0.isReleased != true }.compactMap(\.text)
    for words in kept { #expect(!text.contains(words), "\(words)") }
    #expect(kept.count > 40)
  }

  @Test("says in English what it says in German")
  func english() throws {
    // What the team wrote is in the language of the team.
    var extract = extract
    extract.assessments = []
    let report = Report(
      extract, filter: ExportFilter(cycle: extract.records.first?.cycle.id), categories: try CategoryLabel.builtIn())
    let english = report.markdown(.english)
    #expect(english.hasPrefix("# Stark durch Austausch · Review Frühjahr 2021\n"))
    let words = ["Termin ", "Teilnehmende", "nicht gezeigt", "Bedürfnis", "Punkte", "Einheit", "| Gruppe |"]
    for word in words { #expect(!english.contains(word), "\(word)") }
    #expect(english.split(separator: "\n").count == report.markdown(.german).split(separator: "\n").count)
  }

  private func told(_ value: Reports.Table.Value) -> String {
    switch value {
    case .text(let text): text.text
    case .words(let words), .literal(_, let words): words.german
    case .integer(let number): "\(number)"
    case .people(let count): "\(count.value)"
    case .decimal(let number, _): "\((number * 10).rounded() / 10)"
    case .flag(let isSet): isSet ? "1" : "0"
    case .date(let date): date.iso
    case .nothing: "–"
    }
  }
}
