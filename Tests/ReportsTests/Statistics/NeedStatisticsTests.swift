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
    #expect(figures["needs"] == ["– 3 –"])
    #expect(figures["needs_by_category"] == ["movement 1 3", "eigenes 1 3", "notSaid 1 3"])
    #expect(figures["needs_by_level"] == ["individual 0 3", "group 1 3", "structural 0 3", "notSaid 2 3"])
    #expect(figures["needs_by_urgency"] == ["canWait 0 3", "soon 1 3", "urgent 0 3", "notSaid 2 3"])
    #expect(
      figures["needs_by_status"]
        == ["captured 2 3", "forwarded 0 3", "inProgress 0 3", "resolved 1 3", "declined 0 3"])
    #expect(
      figures["needs_by_gkv_field"]
        == ["movement 1 3", "nutrition 0 3", "stressResources 0 3", "substanceUse 0 3", "none 0 3", "notSaid 2 3"])
  }

  @Test("know of a confidential need that it is there, once in its unit, and nothing else")
  func confidential() {
    let figures = Figures(records, facts: facts)
    #expect(figures["needs_confidential"] == ["– 1 –"])
    let open = Figures(records + [Invented.session(3, on: "2021-03-31")], facts: facts)
    #expect(open["needs_confidential"] == ["– 1 –"])
    // Whatever is known of it, and whichever of its areas is always confidential, no other number changes.
    let bare = records.map { record in
      Invented.session(record.number, on: record.date.iso, needs: record.needs.filter { !$0.isConfidential })
    }
    for control in ExportProfile.allCases.map({ DisclosureControl($0) }) {
      let (all, without) = (
        Figures(records, facts: facts, control: control), Figures(bare, facts: facts, control: control)
      )
      #expect(all.keys == without.keys)
      for key in all.keys where key != "needs_confidential" { #expect(all[key] == without[key], "\(key)") }
    }
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
    #expect(figures["needs_before_last_session"] == ["– 2 –"])
    #expect(figures["needs_reported_back"] == ["– 1 2"] && figures["loop_quote"] == ["– 50 2"])
    #expect(
      Figures(records, facts: facts, filter: ExportFilter(to: Invented.day("2021-03-17")))["loop_quote"] == ["– – 0"])
  }

  @Test("tell which needs of before a range waited when it began, and how many of them were answered in it")
  func backlog() {
    let records =
      self.records + [
        Invented.session(3, on: "2021-03-31"),
        Invented.session(1, on: "2021-03-17", of: Invented.cycle("Herbst"), needs: [Invented.need("Anderswo")]),
      ]
    func waiting(_ from: String, _ to: String? = nil) -> [String] {
      let filter = ExportFilter(cycle: Invented.cycle().id, from: Invented.day(from), to: to.map(Invented.day))
      let figures = Figures(records, facts: facts, filter: filter)
      return figures["needs_waiting_before"] + figures["needs_waiting_reported_back"]
    }
    // Of three needs that may be seen one is not confirmed yet; the one of the second session is answered in the third.
    #expect(waiting("2021-03-24") == ["– 2 –", "– 1 2"])
    #expect(waiting("2021-03-31", "2021-04-01") == ["– 2 –", "– 1 2"])
    #expect(waiting("2021-04-01") == ["– 1 –", "– 0 1"])
    // What became known in April was not known on that day.
    #expect(waiting("2021-03-31", "2021-03-31") == ["– 3 –", "– 0 3"])
    #expect(waiting("2021-03-17") == ["– 0 –", "– 0 0"])
    let whole = Figures(records, facts: facts)
    #expect(whole["needs_waiting_before"].isEmpty && whole["needs_waiting_reported_back"].isEmpty)
  }
}
