import Dialogue
import Reports
import Testing

@Suite("Statistics of needs")
struct NeedStatisticsTests {
  private let records = [
    Invented.session(
      1, on: "2021-03-17",
      needs: [
        Invented.need("N1", category: "movement", field: .movement, level: .group, sharedBy: 4, urgency: .soon),
        Invented.need("N2", category: "safety", sharedBy: 2, isConfidential: true),
        Invented.need("N3", category: "eigenes", sharedBy: 3, isConfirmed: false),
        Invented.need("N4", status: .withdrawn), Invented.need("N5", mergedInto: "N1"),
      ]),
    Invented.session(2, on: "2021-03-24", needs: [Invented.need("N6", sharedBy: 5)]),
  ]
  private let facts = [
    Invented.fact("N1", .reportedBackOn, "2021-03-24"), Invented.fact("N1", .status, "resolved"),
    Invented.fact("N6", .reportedBackOn, "2021-03-31"),
  ]

  @Test("count them by area, field of action, level, urgency and status, and what nobody has said yet")
  func splits() {
    let figures = Figures(records, facts: facts)
    #expect(figures["needs"] == ["– 4 –"])
    #expect(figures["needs_by_category"] == ["movement 1 4", "safety 1 4", "eigenes 1 4", "notSaid 1 4"])
    #expect(figures["needs_by_level"] == ["individual 0 4", "group 1 4", "structural 0 4", "notSaid 3 4"])
    #expect(figures["needs_by_urgency"] == ["canWait 0 4", "soon 1 4", "urgent 0 4", "notSaid 3 4"])
    #expect(
      figures["needs_by_status"]
        == ["captured 3 4", "forwarded 0 4", "inProgress 0 4", "resolved 1 4", "declined 0 4"])
    #expect(
      figures["needs_by_gkv_field"]
        == ["movement 1 4", "nutrition 0 4", "stressResources 0 4", "substanceUse 0 4", "none 0 4", "notSaid 3 4"])
  }

  @Test("count hands only where enough were raised, so that a few cannot be subtracted from the sum")
  func hands() {
    let figures = Figures(records, facts: facts)
    #expect(figures["hands"] == ["– 12 3"])
    #expect(figures["hands_by_category"] == ["movement 4 12", "eigenes 3 12", "notSaid 5 12"])
    #expect(Figures(records, control: DisclosureControl(smallest: 4))["hands"] == ["– 9 2"])
  }

  @Test("tell how many answers came back of needs that were there before the last session")
  func loop() {
    let figures = Figures(records, facts: facts)
    #expect(figures["needs_before_last_session"] == ["– 3 –"])
    #expect(figures["needs_reported_back"] == ["– 1 3"] && figures["loop_quote"] == ["– 33 3"])
    #expect(
      Figures(records, facts: facts, filter: ExportFilter(to: Invented.day("2021-03-17")))["loop_quote"] == ["– – 0"])
  }
}
