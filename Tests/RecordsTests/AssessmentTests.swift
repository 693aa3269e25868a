import Dialogue
import Records
import Scratch
import Testing

@Suite("What staff write for a Bilanz")
struct AssessmentTests {
  private let directory: ScratchDirectory
  private let store: SessionStore

  init() throws {
    directory = try ScratchDirectory()
    store = try Invented.store(at: directory.file())
    try store.insert([Invented.record(1)], at: Invented.later)
  }

  @Test("comes back as it was written, once, with the time and the machine it is from")
  func roundTrip() throws {
    let facts = Self.everything
    try store.append(facts)
    try store.append(facts)
    #expect(try store.assessmentFacts() == facts && store.assessmentFacts(of: Invented.cycle.id) == facts)
    #expect(try store.assessmentFacts(of: Invented.id(99)).isEmpty)
    #expect(try store.cycleArchive(at: 0)?.assessments == facts)
    #expect(
      try tables.column("SELECT DISTINCT origin FROM assessment_fact")
        == tables.column("SELECT origin FROM database_identity"))
  }

  @Test("holds in the view as it holds in the program")
  func view() throws {
    try store.append(Self.everything)
    let rows = try tables.rows("SELECT subject, stage, text FROM current_assessment ORDER BY subject, at, id")
    let assessment = StaffAssessment(try store.assessmentFacts())
    let stages = assessment.stages.map { [$0.key.rawValue, String($0.value.stage.rawValue), $0.value.reason] }
    let texts = StaffStatement.Kind.allCases.flatMap(assessment.statements).map { [$0.kind.rawValue, "–", $0.text] }
    let asked = assessment.recommendations.map { ["recommendation", "–", $0.text] }
    let details = ReportDetail.allCases.compactMap { detail in
      assessment.detail(detail).map { [detail.rawValue, "–", $0] }
    }
    #expect(Set(rows) == Set(stages + texts + asked + details))
    #expect(rows.count == 6)
  }

  @Test("has whom it asks, until when and what for beside a recommendation, and nothing of it beside anything else")
  func recommendation() throws {
    try store.append(Self.everything)
    let rows = try tables.rows(
      "SELECT subject, addressee, due_on, need FROM current_assessment WHERE subject IN ('recommendation', 'contact')")
    #expect(
      Set(rows) == [
        ["recommendation", "Landkreis", "2021-06-30", (Invented.id(81) as Need.ID).description],
        ["contact", "–", "–", "–"],
      ])
    for column in ["addressee = 'x'", "due_on = '2021-06-30'", "need = statement"] {
      #expect(throws: (any Error).self) {
        try tables.execute("UPDATE assessment_fact SET \(column) WHERE subject = 'outlook'")
      }
    }
  }

  @Test("is refused with all that came along when a stage has no reason, or the cycle is not known")
  func refused() throws {
    let good = fact(1, .stage(.topics, StageAssessment(.hearing, reason: "Grund")))
    #expect(throws: StoreError.other(code: 275)) {
      try store.append([good, fact(2, .stage(.rules, StageAssessment(.hearing, reason: "")))])
    }
    let foreign = AssessmentFact(
      id: Invented.id(3), cycle: Invented.id(99), at: Invented.now, content: .stage(.topics, nil))
    #expect(throws: StoreError.other(code: 787)) { try store.append([good, foreign]) }
    #expect(try store.assessmentFacts().isEmpty)
  }

  @Test("that somebody has tampered with is told as damage, without its words")
  func damage() throws {
    try store.append(Self.everything)
    try tables.execute("PRAGMA ignore_check_constraints = ON; UPDATE assessment_fact SET subject = 'Geheim'")
    #expect(throws: StoreError.corrupt) { try store.assessmentFacts() }
  }

  private var tables: TableReader {
    get throws { try TableReader(directory.file()) }
  }

  private static let everything = [
    fact(1, .stage(.topics, StageAssessment(.partialDecision, reason: "Alle Themen kommen aus der Gruppe."))),
    fact(2, .stage(.rules, StageAssessment(.hearing, reason: "Wir haben gefragt."))),
    fact(3, .stage(.rules, nil), second: 1),
    fact(4, .statement(StaffStatement(id: Invented.id(71), kind: .demand, text: "Sprachmittlung beim Arzt"))),
    fact(5, .statement(StaffStatement(id: Invented.id(72), kind: .outlook, text: "Weiter im Herbst")), second: 1),
    fact(6, .statement(StaffStatement(id: Invented.id(73), kind: .idea, text: "Plakat")), second: 1),
    fact(7, .statement(StaffStatement(id: Invented.id(73), kind: .idea, text: "")), second: 2),
    fact(8, .statement(StaffStatement(id: Invented.id(74), kind: .summary, text: "Sechs Termine, viele Wünsche"))),
    fact(
      9,
      .recommendation(
        Recommendation(
          id: Invented.id(75), text: "Sprachmittlung bezahlen", addressee: "Landkreis",
          dueOn: CivilDate("2021-06-30"), need: Invented.id(81)))),
    fact(10, .recommendation(Recommendation(id: Invented.id(76), text: "Plakate drucken"))),
    fact(11, .recommendation(Recommendation(id: Invented.id(76), text: "")), second: 1),
    fact(12, .detail(.author, "Projektteam")), fact(13, .detail(.author, ""), second: 1),
    fact(14, .detail(.contact, "Telefon 0123")),
  ].sorted { ($0.at, $0.id) < ($1.at, $1.id) }

  private static func fact(_ number: Int, _ content: AssessmentFact.Content, second: Int = 0) -> AssessmentFact {
    AssessmentFact(
      id: Invented.id(number), cycle: Invented.cycle.id, at: Invented.later + .seconds(second), content: content)
  }

  private func fact(_ number: Int, _ content: AssessmentFact.Content) -> AssessmentFact {
    Self.fact(number, content)
  }
}
