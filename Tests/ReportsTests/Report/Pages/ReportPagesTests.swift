import Dialogue
import Reports
import Testing
import Words

@Suite("The two pages of a Bilanz that stand for themselves")
struct ReportPagesTests {
  private static let arzt: Need.ID = Invented.name("Ich komme beim Arzt nicht durch.")
  private static let secret: Need.ID = Invented.name("Sage es niemandem")
  private static let unreleased: Need.ID = Invented.name("Bleibt in der Gruppe")

  private static let assessments = [
    fact("summary", .statement(StaffStatement(id: Invented.name("s"), kind: .summary, text: "Es hat sich gelohnt."))),
    fact(
      "arzt", .recommendation(ask("Termine freihalten", "Ärztenetz Weilgrund", "2021-09-01", Self.arzt))),
    fact("secret", .recommendation(ask("Schutz anbieten", "Kreis", nil, Self.secret))),
    fact("unreleased", .recommendation(ask("Weitermachen", "", nil, Self.unreleased))),
    fact("order", .detail(.orderedBy, "Jobcenter Weilgrund")), fact("author", .detail(.author, "Projektteam")),
    fact("contact", .detail(.contact, "projekt@example.org")),
  ]

  @Test("begin with the head, what staff say in short, and what they ask for", arguments: ReportFormat.allCases)
  func words(format: ReportFormat) {
    let text = Self.text(format)
    let order = [
      "Jobcenter Weilgrund", "projekt@example.org", "Es hat sich gelohnt.", "Termine freihalten", "Ärztenetz Weilgrund",
    ]
    let places = order.map { text.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("have none of these words for everybody", arguments: ReportFormat.allCases)
  func everybody(format: ReportFormat) {
    let text = Self.text(format, .public)
    for word in ["Jobcenter Weilgrund", "Projektteam", "example.org", "gelohnt", "freihalten", "Ärztenetz"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test("tell from which need a recommendation follows and of how many hands, and of a confidential one nothing")
  func recommendations() {
    let lines = Self.text(.markdown, .internal).split(separator: "\n")
    #expect(
      lines.contains(
        "| Termine freihalten | Ärztenetz Weilgrund | 01.09.2021 | Ich komme beim Arzt nicht durch. | 5 |"))
    #expect(lines.contains("| Schutz anbieten | Kreis | – | – | – |"))
    #expect(lines.contains { $0.hasPrefix("| Weitermachen | – | – | ") && !$0.contains("Bleibt in der Gruppe") })
    // What was derived from a need goes where its words go.
    let outside = Self.text(.markdown, .partner)
    #expect(outside.contains("Termine freihalten") && !outside.contains("Schutz") && !outside.contains("Weitermachen"))
  }

  @Test("count needs by part of life and status, and show what has changed and what does not go")
  func needs() {
    let lines = Self.text(.markdown).split(separator: "\n")
    #expect(
      lines.contains("| Lebensbereich | aufgenommen | weitergeleitet | in Arbeit | gelöst | geht nicht | zusammen |"))
    #expect(lines.contains("| Gesundheit | 0 | 0 | 0 | 1 | 1 | 2 |"))
    #expect(lines.contains("| noch ohne Bereich | 2 | 0 | 0 | 0 | 0 | 2 |"))
    #expect(lines.contains("| alle Bereiche | 2 | 0 | 0 | 1 | 1 | 4 |"))
    #expect(lines.contains("| Ich komme beim Arzt nicht durch. | Termin über 116 117. |"))
  }

  @Test("have one row for a topic that came back, with a mark for each session")
  func topics() {
    let lines = Self.text(.markdown).split(separator: "\n")
    #expect(lines.contains("| Impftermin | 1○ 2● | Termin 2 |"))
    #expect(lines.contains("| Wieder: Arzt | 1● 2○ | Termin 1 |"))
  }

  @Test("show attendance by week where enough were there, and the mood of the same sessions")
  func pictures() {
    let text = Self.text(.markdown, .internal)
    #expect(text.contains("| Datum | Anwesend |\n| --- | ---: |\n| 17.03.2021 | 3 |\n| 24.03.2021 | – |\n"))
    #expect(text.contains("misst keine Wirkung\n\n| Termine | zu Beginn |\n| --- | ---: |\n| 1–2 | 3,0 |\n"))
    let page = Self.text(.html, .internal)
    #expect(page.contains("<desc id=\"d-glance-") && page.contains("17.03.: 3; 24.03.: –</desc>"))
    #expect(page.contains(">Termine 1–2</text>") && page.contains(">3,0</text>"))
  }

  private static func text(_ format: ReportFormat, _ profile: ExportProfile = .partner) -> String {
    var extract = SmallArchive.extract
    extract.assessments = assessments
    let report = Report(
      extract.complete(), filter: .everything, categories: SmallArchive.categories, control: DisclosureControl(profile))
    return String(decoding: report.render(format, in: .german), as: UTF8.self)
  }

  private static func ask(_ text: String, _ addressee: String, _ day: String?, _ need: Need.ID?) -> Recommendation {
    Recommendation(
      id: Invented.name(text), text: text, addressee: addressee, dueOn: day.map(Invented.day), need: need)
  }

  private static func fact(_ name: String, _ content: AssessmentFact.Content) -> AssessmentFact {
    AssessmentFact(
      id: Invented.name("fact " + name), cycle: Invented.cycle().id, at: Instant(milliseconds: 1000), content: content)
  }
}
