import Dialogue
import Testing

@Suite("The desk")
struct DeskTests {
  private static let stage = AssessmentFact.Content.stage(.rules, StageAssessment(.hearing, reason: "Wir fragen."))
  private static let march = Group.firstWednesday
  private static let outlook = AssessmentFact.Content.statement(
    StaffStatement(id: "Ausblick", kind: .outlook, text: "Weiter im Herbst."))

  @Test(
    "refuses what is about nothing that is there, and stays as it was",
    arguments: [
      (.needChanged("N99", by: .level(.group)), .heard(.noSuchNeed)),
      (.needChanged("Bedarf", by: .category("x")), .heard(.noSuchCategory)),
      (.needChanged("Bedarf", by: .status(.declined, answer: "")), .heard(.declinedNeedsReason)),
      (.helpFound("Sportverein", with: "N99", canHelp: true), .heard(.noSuchNeed)),
      (.helpFound("niemand", with: "Bedarf", canHelp: true), .heard(.noSuchPartner)),
      (.partnerAdded(BackOffice.partners[0]), .alreadyListed),
      (.partnerChanged(NetworkPartner(id: "niemand", name: "x")), .heard(.noSuchPartner)),
      (.partnerTakenOut("niemand"), .heard(.noSuchPartner)),
      (.partnerStaged("niemand", ReasonedStage(.agreed), since: Self.march), .heard(.noSuchPartner)),
      (.undone(.board), .nothingToUndo), (.undone(.directory), .nothingToUndo), (.undone(.assessment), .nothingToUndo),
      (.redone(.board), .nothingToRedo), (.redone(.directory), .nothingToRedo), (.redone(.assessment), .nothingToRedo),
    ] as [(DeskEvent, Rejection)])
  func refused(event: DeskEvent, refusal: Rejection) throws {
    var office = try BackOffice()
    let before = office
    #expect(throws: refusal) { try office.apply(event) }
    #expect(office == before && office.desk.isUntouched)
  }

  @Test("has nothing to write about before the first session is closed, but takes partners")
  func nothingClosed() throws {
    var office = try BackOffice()
    office.look(at: nil)
    #expect(office.refusal(of: .needChanged("Bedarf", by: .level(.group))) == .heard(.noSuchNeed))
    #expect(office.refusal(of: .assessed(Self.stage)) == .nothingClosedYet)
    try office.apply(.partnerAdded(NetworkPartner(id: "Amt", name: "Amt")))
    #expect(office.desk.directory.partners.map(\.name) == ["Amt", "Arbeitskreis", "Sportverein"])
  }

  @Test("writes nothing and has no step when nothing changes")
  func nothing() throws {
    var office = try BackOffice()
    try office.apply(.needChanged("Bedarf", by: .responsible("")))
    try office.apply(.helpFound("Sportverein", with: "Bedarf", canHelp: false))
    try office.apply(.partnerChanged(BackOffice.partners[0]))
    try office.apply(.assessed(.stage(.rules, nil)))
    try office.apply(.assessed(.statement(StaffStatement(id: "neu", kind: .idea, text: ""))))
    try office.apply(.assessed(.recommendation(Recommendation(id: "neu", text: ""))))
    try office.apply(.assessed(.detail(.author, "")))
    #expect(office.facts.isEmpty && office.desk.isUntouched)
  }

  @Test("knows nothing that its facts do not tell: read again it is the same")
  func readAgain() throws {
    var office = try BackOffice()
    try office.apply(.needChanged("Bedarf", by: .category("addiction")))
    try office.apply(.helpFound("Sportverein", with: "Bedarf", canHelp: true))
    try office.apply(.assessed(Self.outlook))
    let archive = try #require(office.desk.archive)
    #expect(office.facts.count == archive.facts.count + archive.helping.count + archive.assessments.count)
    #expect(office.desk.written["Bedarf"] == office.need("Bedarf"))
    #expect(office.links == ["Bedarf": ["Sportverein"]] && office.desk.canHelp("Sportverein", with: "Bedarf"))
    #expect(office.assessment.statements(.outlook).map(\.text) == ["Weiter im Herbst."])
    var again = office
    again.look(at: archive)
    #expect(again == office)
  }

  @Test("names who can help once, whatever the case, and takes the name away with the link")
  func helpers() throws {
    var office = try BackOffice()
    try office.apply(.helpFound("Sportverein", with: "Bedarf", canHelp: true))
    try office.apply(.helpFound("Arbeitskreis", with: "Bedarf", canHelp: true))
    #expect(office.need("Bedarf")?.helpers == "Sportverein · Arbeitskreis")
    try office.apply(.partnerAdded(NetworkPartner(id: "zweiter", name: "SPORTVEREIN")))
    try office.apply(.helpFound("zweiter", with: "Bedarf", canHelp: true))
    #expect(office.need("Bedarf")?.helpers == "Sportverein · Arbeitskreis")
    try office.apply(.helpFound("zweiter", with: "Bedarf", canHelp: false))
    #expect(office.need("Bedarf")?.helpers == "Arbeitskreis")
  }

  @Test("remembers a need that was withdrawn, until what comes next was read, and has it on the board no more")
  func withdrawn() throws {
    var office = try BackOffice()
    try office.apply(.needChanged("Bedarf", by: .status(.withdrawn, answer: "")))
    #expect(office.desk.written.mapValues(\.status) == ["Bedarf": .withdrawn])
    #expect(office.refusal(of: .needChanged("Bedarf", by: .level(.group))) == .heard(.noSuchNeed))
    try office.apply(.undone(.board))
    #expect(office.desk.written.mapValues(\.status) == ["Bedarf": .captured])
    #expect(office.refusal(of: .needChanged("Bedarf", by: .level(.group))) == nil)
    office.forgetWritten()
    #expect(office.desk.written.isEmpty)
  }

  @Test("writes what holds: later than the last fact of its kind, also by a clock that is behind")
  func times() throws {
    var office = try BackOffice()
    let events: [DeskEvent] = [
      .needChanged("Bedarf", by: .responsible("Deniz")), .helpFound("Sportverein", with: "Bedarf", canHelp: true),
      .assessed(Self.outlook), .partnerAdded(NetworkPartner(id: "Amt", name: "Amt")),
      .partnerStaged("Sportverein", ReasonedStage(.agreed), since: Self.march),
    ]
    for event in events { try office.apply(event) }
    #expect(office.facts.allSatisfy { $0.at == office.now })
    let first = office.now
    let archive = office.desk.archive
    var again = try BackOffice()
    again.look(at: archive)
    let stages = office.facts.compactMap { if case .stage(let fact) = $0 { fact } else { nil } }
    again.find(lastPartnerFact: first, stages: stages)
    again.now = Instant(milliseconds: 1_600_000_000_000)
    try again.apply(.needChanged("Bedarf", by: .responsible("Projektteam")))
    try again.apply(.helpFound("Sportverein", with: "Bedarf", canHelp: false))
    try again.apply(.assessed(Self.stage))
    try again.apply(.partnerStaged("Sportverein", ReasonedStage(.asleep), since: Self.march))
    try again.apply(.partnerTakenOut("Sportverein"))
    #expect(again.facts.count == 6 && again.facts.allSatisfy { $0.at == first + .milliseconds(1) })
    #expect(again.need("Bedarf")?.responsible == "Projektteam" && again.links.isEmpty)
    try again.apply(.undone(.board))
    #expect(again.facts.suffix(2).allSatisfy { $0.at == first + .milliseconds(2) })
  }
}
