import Content
import Dialogue
import GRDB
import Reports
import Testing
import Words

@testable import Records
@testable import stark

/// What staff get from `stark export`, and what they get from the views of the same database.
@Suite("Exports of the demo cycle")
struct DemoFiguresTests {
  private let store: SessionStore
  private let extract: ArchiveExtract

  init() throws {
    store = try DemoFixture.sharedStore
    extract = try Self.extract.get()
  }

  private static let extract = Result {
    let store = try DemoFixture.sharedStore
    return ArchiveExtract(
      records: try store.records(), facts: try store.needFacts(), units: try store.publishedUnits(),
      unitSizes: try store.unitSizes())
  }

  private func rows(_ question: String) throws -> [[String]] {
    try store.queue.read { db in
      try Row.fetchAll(db, sql: question).map { row in
        row.databaseValues.map { $0.isNull ? "–" : String.fromDatabaseValue($0) ?? "\($0)" }
      }
    }
  }

  private func exported(_ kind: ExportKind, _ columns: [String]) throws -> [[String]] {
    let labels = try ContentLibrary.builtIn().categories.map {
      CategoryLabel(
        key: $0.key, title: $0.title, isAlwaysConfidential: $0.alwaysConfidential, group: $0.groupTitle)
    }
    let table = Export(kind: kind, format: .json, language: .german).table(of: extract, categories: labels)
    let places = try columns.map { key in try #require(table.columns.firstIndex { $0.key == key }) }
    return table.rows.map { row in places.map { Self.told(row[$0]) } }
  }

  private static func told(_ value: Reports.Table.Value) -> String {
    switch value {
    case .text(let text): text.text
    case .words(let words): words.german
    case .literal(let key, let words): key ?? words.german
    case .integer(let number): "\(number)"
    case .people(let count): "\(count.value)"
    case .decimal(let number, _): "\((number * 10).rounded() / 10)"
    case .flag(let isSet): isSet ? "1" : "0"
    case .date(let date): date.iso
    case .nothing: "–"
    }
  }

  /// Rows of that figure as „label value“.
  private func figure(_ key: String) throws -> [String] {
    try exported(.statistics, ["figure", "label", "value"]).filter { $0[0] == key }.map { "\($0[1]) \($0[2])" }
  }

  @Test("have the figures of each session that the view has")
  func sessions() throws {
    let columns = [
      "cycle", "date", "minutes", "present", "topics_collected", "topics_discussed", "disturbances",
      "disturbance_minutes", "active_breaks",
    ]
    let expected = try rows("SELECT \(columns.joined(separator: ", ")) FROM analysis_session ORDER BY date")
    #expect(expected.count == 6)
    let exported = try exported(.sessions, columns)
    #expect(Array(exported.prefix(6)) == expected && exported.count == 7)
  }

  @Test("have the people of the whole cycle, which is one unit, in a row of its own")
  func section() throws {
    let columns = [
      "section", "sessions", "participants", "participations", "new_participants", "turns", "mood_out_mean",
    ]
    let expected = try rows(
      """
      SELECT 1, count(*), (SELECT count(DISTINCT participant_number) FROM analysis_attendance), sum(present),
        sum(new_participants), sum(turns), (SELECT round(avg(mood), 1) FROM analysis_round WHERE round = 'checkOut')
      FROM analysis_session
      """)
    #expect(try exported(.sessions, columns).suffix(1) == expected[...])
  }

  @Test("have the topics and needs that the views have")
  func records() throws {
    let topics = ["title", "origin", "dots", "selection", "discussed", "minutes", "method", "times_carried"]
    #expect(
      try exported(.topics, topics).sorted { $0.lexicographicallyPrecedes($1) }
        == rows("SELECT \(topics.joined(separator: ", ")) FROM analysis_topic")
        .sorted { $0.lexicographicallyPrecedes($1) })
    let needs = ["date", "category", "gkv_field", "level", "urgency", "status", "reported_back_on"]
    #expect(
      try exported(.needs, needs).sorted { $0.lexicographicallyPrecedes($1) }
        == rows("SELECT \(needs.joined(separator: ", ")) FROM analysis_need WHERE confirmed AND NOT confidential")
        .sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test(
    "have the sums of the range that the views have",
    arguments: [
      ("sessions_held", "count(*) FROM analysis_session"), ("minutes", "sum(minutes) FROM analysis_session"),
      ("participants", "count(DISTINCT participant_number) FROM analysis_attendance"),
      ("participations", "count(*) FROM analysis_attendance"),
      ("present_mean", "round(avg(present), 1) FROM analysis_session"),
      ("present_min", "min(present) FROM analysis_session"), ("present_max", "max(present) FROM analysis_session"),
      ("dial_in_issues", "sum(dial_in_issues) FROM analysis_session"),
      ("dial_in_minutes", "sum(seconds) / 60 FROM analysis_event WHERE kind = 'dialInIssue'"),
      ("topics_collected", "sum(topics_collected) FROM analysis_session"),
      ("topics_discussed", "sum(topics_discussed) FROM analysis_session"),
      ("topic_minutes", "sum(minutes) FROM analysis_topic"),
      ("topics_impulse", "count(*) FROM analysis_topic WHERE origin = 'impulse'"),
      ("needs", "count(*) FROM analysis_need WHERE NOT confidential"),
      ("needs_confidential", "sum(confidential) FROM analysis_need"),
      ("hands", "sum(shared_by) FROM analysis_need WHERE shared_by >= 3 AND NOT confidential"),
      (
        "loop_quote",
        """
        CAST(round(100.0 * count(reported_back_on) / count(*)) AS INTEGER) FROM analysis_need
        WHERE date < (SELECT max(date) FROM analysis_session) AND NOT confidential
        """
      ),
      ("turns", "sum(turns) FROM analysis_session"),
      ("talk_minutes", "CAST(round(sum(talk_seconds) / 60.0) AS INTEGER) FROM analysis_session"),
      ("passes", "sum(passes) FROM analysis_session"),
      ("mood_in_mean", "round(avg(mood), 1) FROM analysis_round WHERE round = 'checkIn'"),
      ("mood_out_mean", "round(avg(mood), 1) FROM analysis_round WHERE round = 'checkOut'"),
      ("disturbances", "sum(disturbances) FROM analysis_session"),
      ("disturbance_minutes", "sum(disturbance_minutes) FROM analysis_session"),
      ("active_breaks", "sum(active_breaks) FROM analysis_session"),
      ("active_break_minutes", "sum(seconds) / 60 FROM analysis_event WHERE kind = 'activeBreak'"),
      (
        "talk_minutes_per_person_max",
        """
        ((max(talk) + 30) / 60 + 2) / 5 * 5 FROM
          (SELECT sum(seconds) AS talk FROM analysis_turn GROUP BY participant_number)
        """
      ),
      (
        "talk_minutes_per_person_min",
        """
        ((min(talk) + 30) / 60 + 2) / 5 * 5 FROM
          (SELECT sum(seconds) AS talk FROM analysis_turn GROUP BY participant_number)
        """
      ),
    ])
  func sums(key: String, question: String) throws {
    let expected = try rows("SELECT \(question)").map { "– \($0[0])" }
    #expect(try figure(key) == expected)
  }

  @Test("have the parts of the range that the views have, small ones folded")
  func splits() throws {
    let access = "SELECT access_mode, count(*) FROM analysis_attendance GROUP BY access_mode ORDER BY count(*)"
    #expect(try rows(access) == [["phone", "2"], ["onSite", "15"], ["privateDevice", "22"]])
    #expect(try figure("participations_by_access") == ["privateDevice 22", "others 17"])
    for (key, count) in [("participants", "DISTINCT participant_number"), ("participations", "*")] {
      let districts = "SELECT district, count(\(count)) FROM analysis_attendance GROUP BY district ORDER BY district"
      #expect(try figure(key + "_by_district") == rows(districts).map { $0.joined(separator: " ") })
    }
    let new = try rows("SELECT sum(new_participants), sum(present) - sum(new_participants) FROM analysis_session")[0]
    #expect(try figure("participations_by_attendance") == ["new \(new[0])", "returning \(new[1])"])
    for (key, column) in [("category", "category"), ("level", "level"), ("urgency", "urgency"), ("status", "status")] {
      let parts = try rows(
        "SELECT \(column), count(*) FROM analysis_need WHERE NOT confidential GROUP BY \(column)")
      #expect(
        Set(try figure("needs_by_" + key).filter { !$0.hasSuffix(" 0") })
          == Set(parts.map { $0.joined(separator: " ") }))
    }
    let hands = """
      SELECT category, sum(shared_by) FROM analysis_need WHERE shared_by >= 3 AND NOT confidential GROUP BY category
      """
    #expect(Set(try figure("hands_by_category")) == Set(try rows(hands).map { $0.joined(separator: " ") }))
  }

  @Test("tell nobody's name, id, speaking time or passes", arguments: ExportKind.allCases, ExportProfile.allCases)
  func nobody(kind: ExportKind, profile: ExportProfile) throws {
    let names = extract.records.flatMap(\.roster).map(\.name)
    let talk = try rows("SELECT sum(seconds) FROM analysis_turn GROUP BY participant_number").map { $0[0] }
    #expect(Set(names).count == 9 && talk.count == 9)
    for format in ExportFormat.allCases {
      let bytes = Export(kind: kind, format: format, language: .german, control: DisclosureControl(profile))
        .render(extract, categories: [])
      let text = String(decoding: bytes, as: UTF8.self)
      let words = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
      #expect(words.isDisjoint(with: names + talk))
      #expect(!text.contains(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/.ignoresCase()))
    }
  }
}
