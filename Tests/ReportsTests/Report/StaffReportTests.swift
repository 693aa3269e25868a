import Dialogue
import Reports
import Testing
import Words

@Suite("What staff write in a Bilanz")
struct StaffReportTests {
  private static let cycle = Invented.cycle("Runde")
  private static let assessments = [
    fact("stage", .stage(.offers, StageAssessment(.inclusion, reason: "Der Arbeitskreis antwortet."))),
    fact("demand", .demand, "Sprachmittlung beim Arzt"), fact("concern", .concern, "Manche haben Angst vor dem Amt."),
    fact("idea", .idea, "Plakat in drei Sprachen"), fact("outlook", .outlook, "Ab Herbst in jedem Landkreis"),
  ]
  private static let texts = assessments.compactMap { fact -> String? in
    switch fact.content {
    case .stage(_, let assessment): assessment?.reason
    case .statement(let statement): statement.text
    case .recommendation(let asked): asked.text
    case .detail(_, let text): text
    }
  }

  @Test("stands in every format, and a stage has its name and its reason", arguments: ReportFormat.allCases)
  func formats(format: ReportFormat) {
    let text = Self.text(Self.assessments, format)
    for word in Self.texts { #expect(text.contains(word), "\(word)") }
    #expect(text.contains(format == .json ? "\"stage\": \"5\"" : "5 Einbeziehung"))
    let english = Self.text(Self.assessments, format, language: .english)
    #expect(english.contains(format == .json ? "\"stage\": \"5\"" : "5 Inclusion"))
  }

  @Test("shows a stage to everybody, and its reason and other words to staff only", arguments: ReportFormat.allCases)
  func everybody(format: ReportFormat) {
    let text = Self.text(Self.assessments, format, .public)
    for word in Self.texts { #expect(!text.contains(word), "\(word)") }
    #expect(text.contains(format == .json ? "\"stage\": \"5\"" : "5 Einbeziehung"))
  }

  @Test("is never computed: however much speaks for a stage, nobody has assessed one until somebody does")
  func neverComputed() {
    let text = Self.text([], .markdown)
    #expect(text.contains("| Themen | noch nicht eingeschätzt | Aus der Gruppe: 1 von 1 |"))
    #expect(text.components("noch nicht eingeschätzt") == 5)
  }

  @Test("belongs to its cycle, and what was taken away is gone")
  func otherCycle() {
    let foreign = AssessmentFact(
      id: Invented.name("foreign"), cycle: Invented.name("other"), at: Instant(milliseconds: 1),
      content: .statement(StaffStatement(id: Invented.name("s"), kind: .outlook, text: "FREMD")))
    let later = Instant(milliseconds: 9_000_000)
    let gone = [
      Self.fact("gone", .statement(StaffStatement(id: Invented.name("idea"), kind: .idea, text: "")), at: later),
      Self.fact("no stage", .stage(.offers, nil), at: later),
    ]
    let text = Self.text(Self.assessments + gone + [foreign], .markdown)
    #expect(!text.contains("FREMD") && !text.contains("Plakat") && !text.contains("5 Einbeziehung"))
    #expect(text.contains("Ab Herbst in jedem Landkreis"))
  }

  @Test("is text, whatever it looks like")
  func markdown() {
    let signs = ["# groß", "1. eins", "- minus", "<b>fett</b>", "a | b"]
    let text = Self.text(signs.map { Self.fact($0, .idea, $0) }, .markdown)
    for line in ["- \\# groß", "- 1\\. eins", "- \\- minus", "- &lt;b&gt;fett&lt;/b&gt;", "- a \\| b"] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
  }

  private static func text(
    _ assessments: [AssessmentFact], _ format: ReportFormat, _ profile: ExportProfile = .internal,
    language: Language = .german
  ) -> String {
    let session = Invented.session(
      1, on: "2021-03-17", of: cycle, topics: [Invented.topic("Arzttermin", milliseconds: 600_000)])
    let report = Report(
      ArchiveExtract(records: [session], facts: [], assessments: assessments), filter: .everything, categories: [],
      control: DisclosureControl(profile))
    return String(decoding: report.render(format, in: language), as: UTF8.self)
  }

  private static func fact(_ name: String, _ kind: StaffStatement.Kind, _ text: String) -> AssessmentFact {
    fact(name, .statement(StaffStatement(id: Invented.name(name), kind: kind, text: text)))
  }

  private static func fact(
    _ name: String, _ content: AssessmentFact.Content, at: Instant = Instant(milliseconds: 1000)
  ) -> AssessmentFact {
    AssessmentFact(id: Invented.name("fact " + name), cycle: cycle.id, at: at, content: content)
  }
}

extension String {
  /// How often `part` is in it.
  fileprivate func components(_ part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
