import Dialogue
import Testing

@Suite("What staff say in a Bilanz")
struct StaffAssessmentTests {
  private let early = Instant(milliseconds: 1000)
  private let late = Instant(milliseconds: 2000)
  private let first: StaffStatement.ID = "first"
  private let second: StaffStatement.ID = "second"

  @Test("is the latest stage of each area, whatever the order of arrival")
  func stages() {
    let facts = [
      fact("a", early, .stage(.rules, StageAssessment(.hearing, reason: "Wir haben gefragt."))),
      fact("b", late, .stage(.rules, StageAssessment(.codetermination, reason: "Die Gruppe stimmt ab."))),
      fact("c", early, .stage(.topics, StageAssessment(.partialDecision, reason: "Alle Themen sind ihre."))),
      fact("d", late, .stage(.topics, nil)),
    ]
    let expected = [DecisionArea.rules: StageAssessment(.codetermination, reason: "Die Gruppe stimmt ab.")]
    #expect(StaffAssessment(facts).stages == expected)
    #expect(StaffAssessment(facts.reversed()).stages == expected)
  }

  @Test("is decided by the greater name when two are equally late")
  func tie() throws {
    let facts = ["a", "b"].map { name in
      fact(name, late, .statement(StaffStatement(id: first, kind: .idea, text: name)))
    }
    let greater = try #require(facts.max { $0.id < $1.id })
    #expect(StaffAssessment(facts) == StaffAssessment([greater]))
  }

  @Test("keeps statements in the order of their first words, and leaves out what was taken away")
  func statements() {
    let facts = [
      fact("a", early, .statement(StaffStatement(id: first, kind: .outlook, text: "Weiter im Herbst."))),
      fact("b", late, .statement(StaffStatement(id: second, kind: .outlook, text: "Zwei Gruppen."))),
      fact("c", late, .statement(StaffStatement(id: first, kind: .outlook, text: "Weiter im Winter."))),
    ]
    #expect(StaffAssessment(facts).statements(.outlook).map(\.text) == ["Weiter im Winter.", "Zwei Gruppen."])
    let gone =
      facts + [
        fact(
          "d", Instant(milliseconds: 3000), .statement(StaffStatement(id: first, kind: .outlook, text: "")))
      ]
    #expect(StaffAssessment(gone).statements(.outlook).map(\.text) == ["Zwei Gruppen."])
    #expect(StaffAssessment(gone).statements(.demand).isEmpty)
  }

  @Test(
    "keeps recommendations in the order of their first words, with whom they ask, and leaves out what was taken away")
  func recommendations() {
    let asked = Recommendation(
      id: "asked", text: "Sprachmittlung bezahlen", addressee: "Landkreis", dueOn: CivilDate("2021-06-30"), need: "need"
    )
    var sooner = asked
    sooner.dueOn = CivilDate("2021-05-31")
    let facts = [
      fact("a", early, .recommendation(asked)),
      fact("b", late, .recommendation(Recommendation(id: "other", text: "Plakate drucken"))),
      fact("c", late, .recommendation(sooner)),
    ]
    let standing = [sooner, Recommendation(id: "other", text: "Plakate drucken")]
    #expect(StaffAssessment(facts.reversed()).recommendations == standing)
    let gone = fact("d", Instant(milliseconds: 3000), .recommendation(Recommendation(id: "asked", text: "")))
    #expect(StaffAssessment(facts + [gone]).recommendations.map(\.text) == ["Plakate drucken"])
  }

  @Test("has the latest of each detail, and none where it was left open again")
  func details() {
    let facts = [
      fact("a", early, .detail(.author, "Team")), fact("b", late, .detail(.author, "Projektteam")),
      fact("c", early, .detail(.contact, "Telefon 0123")), fact("d", late, .detail(.contact, "")),
    ]
    let assessment = StaffAssessment(facts)
    #expect(assessment.detail(.author) == "Projektteam")
    #expect(assessment.detail(.contact) == nil && assessment.detail(.orderedBy) == nil)
  }

  private func fact(
    _ name: String, _ at: Instant, _ content: AssessmentFact.Content
  ) -> AssessmentFact {
    AssessmentFact(id: Identifier(derivedFrom: name), cycle: "cycle", at: at, content: content)
  }
}
