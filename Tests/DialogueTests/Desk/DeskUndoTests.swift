import Dialogue
import Randomness
import Testing

@Suite("A step at the desk")
struct DeskUndoTests {
  private static let other = CycleArchive(
    cycle: Cycle(id: "Herbst", name: "Herbst", firstDate: Group.firstWednesday), records: [], facts: [], index: 1,
    count: 2)

  /// What is known, whatever the facts that led there.
  private struct Known: Equatable {
    let needs: [CurrentNeed]
    let links: [Need.ID: Set<NetworkPartner.ID>]
    let partners: [NetworkPartner]
    let partnerStage: ReasonedStage?
    let stages: [DecisionArea: StageAssessment]
    let statements: [StaffStatement]

    init(_ office: BackOffice) {
      needs = office.needs
      links = office.links
      partners = office.desk.directory.partners
      partnerStage = office.desk.stages.content(of: "Sportverein", since: Group.firstWednesday)
      stages = office.assessment.stages
      statements = StaffStatement.Kind.allCases.flatMap { office.assessment.statements($0) }
    }
  }

  private static let steps: [(DeskEvent, DeskPart)] = [
    (.needChanged("Bedarf", by: .category("addiction")), .board),
    (.needChanged("Bedarf", by: .status(.withdrawn, answer: "")), .board),
    (.needChanged("Bedarf", by: .status(.declined, answer: "Kein Geld.")), .board),
    (.helpFound("Sportverein", with: "Bedarf", canHelp: true), .board),
    (.partnerAdded(NetworkPartner(id: "Amt", name: "Amt")), .directory),
    (.partnerChanged(NetworkPartner(id: "Sportverein", name: "Sportverein", offer: "Ball")), .directory),
    (
      .partnerStaged("Sportverein", ReasonedStage(.agreed, reason: "Zwei Stunden."), since: Group.firstWednesday),
      .directory
    ),
    (.partnerStaged("Sportverein", ReasonedStage(.asleep), since: Group.firstWednesday), .directory),
    (.partnerTakenOut("Sportverein"), .directory),
    (.assessed(.stage(.rules, StageAssessment(.hearing, reason: "Wir fragen."))), .assessment),
    (.assessed(.statement(StaffStatement(id: "Ausblick", kind: .outlook, text: "Weiter."))), .assessment),
  ]

  @Test("is taken back and done again as a whole, by facts of its own", arguments: steps)
  func undone(event: DeskEvent, part: DeskPart) throws {
    var office = try BackOffice()
    let before = Known(office)
    let facts = try office.apply(event).count
    let after = Known(office)
    #expect(after != before && facts > 0)
    let step = office.desk.lastStep(of: part)
    #expect(DeskPart.allCases.filter { office.desk.lastStep(of: $0) != nil } == [part])
    #expect(try office.apply(.undone(part)).count == facts)
    #expect(Known(office) == before && office.desk.lastTakenBack(of: part) == step)
    #expect(office.refusal(of: .undone(part)) == .nothingToUndo)
    try office.apply(.redone(part))
    #expect(Known(office) == after)
    #expect(office.refusal(of: .redone(part)) == .nothingToRedo)
  }

  @Test("cannot be done again after another one")
  func anotherOne() throws {
    var office = try BackOffice()
    try office.apply(.needChanged("Bedarf", by: .level(.group)))
    try office.apply(.undone(.board))
    try office.apply(.needChanged("Bedarf", by: .level(.individual)))
    #expect(office.refusal(of: .redone(.board)) == .nothingToRedo)
  }

  @Test("names the area first, however much came with it")
  func firstOfAll() throws {
    var office = try BackOffice()
    try office.apply(.needChanged("Bedarf", by: .category("addiction")))
    guard case .field("Bedarf", .category, before: "", after: "addiction") = office.desk.lastStep(of: .board)?.first
    else {
      Issue.record("something else is named")
      return
    }
  }

  @Test("is taken back also while another cycle is in sight, and is no part of that one")
  func otherCycle() throws {
    var office = try BackOffice()
    let archive = office.desk.archive
    try office.apply(.needChanged("Bedarf", by: .responsible("Deniz")))
    try office.apply(.helpFound("Sportverein", with: "Bedarf", canHelp: true))
    try office.apply(.assessed(.statement(StaffStatement(id: "x", kind: .idea, text: "Plakat"))))
    office.look(at: Self.other)
    office.now = office.now + .milliseconds(-5000)
    for part in [DeskPart.assessment, .board, .board] { try office.apply(.undone(part)) }
    #expect(office.desk.archive == Self.other)
    #expect(office.desk.written["Bedarf"]?.responsible == "")
    var found = try #require(archive)
    found = office.facts.reduce(found) { $0.adding($1) }
    office.look(at: found)
    #expect(office.need("Bedarf")?.responsible == "" && office.need("Bedarf")?.helpers == "")
    #expect(office.links.isEmpty && office.assessment.statements(.idea).isEmpty)
  }

  @Test("of a name goes into the needs and back, also over a step of before")
  func renaming() throws {
    var office = try BackOffice()
    try office.apply(.helpFound("Sportverein", with: "Bedarf", canHelp: true))
    try office.apply(.helpFound("Arbeitskreis", with: "Bedarf", canHelp: true))
    try office.apply(.partnerChanged(NetworkPartner(id: "Sportverein", name: "Arbeitskreis")))
    #expect(office.need("Bedarf")?.helpers == "Arbeitskreis · Arbeitskreis")
    try office.apply(.undone(.directory))
    #expect(office.need("Bedarf")?.helpers == "Sportverein · Arbeitskreis")
    try office.apply(.redone(.directory))
    try office.apply(.undone(.board))
    #expect(office.need("Bedarf")?.helpers == "Arbeitskreis")
    #expect(office.need("zweiter Bedarf")?.helpers == "")
  }

  @Test("and any others, taken back one after the other, leave what was there before", arguments: 0..<40)
  func anySteps(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var office = try BackOffice()
    var known = [Known(office)]
    var parts: [DeskPart] = []
    for _ in 0..<12 {
      let (event, part) = Self.steps.randomElement(using: &random) ?? Self.steps[0]
      guard office.refusal(of: event) == nil, try !office.apply(event).isEmpty else { continue }
      parts.append(part)
      known.append(Known(office))
    }
    #expect(!parts.isEmpty)
    for part in parts.reversed() {
      known.removeLast()
      try office.apply(.undone(part))
      #expect(Known(office) == known.last)
    }
  }
}

extension CycleArchive {
  /// The same after something was written.
  fileprivate func adding(_ fact: DeskFact) -> CycleArchive {
    var (facts, helping, assessments) = (facts, helping, assessments)
    switch fact {
    case .need(let fact): facts.append(fact)
    case .help(let fact): helping.append(fact)
    case .assessment(let fact): assessments.append(fact)
    case .partner, .stage: break
    }
    return CycleArchive(
      cycle: cycle, records: records, facts: facts, assessments: assessments, helping: helping, index: index,
      count: count)
  }
}
