import AcceptanceScripts
import Dialogue
import Foundation
import Interface
import Scratch
import Testing

@testable import stark

@Suite("A rescue file")
struct RescueFileTests {
  private let folder: ScratchDirectory
  private let file: RescueFile

  init() throws {
    folder = try ScratchDirectory()
    file = RescueFile(path: folder.path + "/x.rescue", database: RescuedDatabase(origin: "db", path: "/x"))
  }

  private static let at = Instant(milliseconds: 1_616_584_800_000)
  private static let reading = ClockReading(wall: at, sinceBoot: 7, boot: "boot")
  private static let session = Session.ID(derivedFrom: "session")
  private static let partner = NetworkPartner(id: Identifier(derivedFrom: "partner"), name: "Amt")
  private static let entry = SessionEntry(id: Identifier(derivedFrom: "entry"), at: reading, change: .undone)
  private static let opening = SessionOpening(
    session: session, number: 2,
    cycle: Cycle(id: Identifier(derivedFrom: "cycle"), name: "Frühjahr", firstDate: CivilDate(daysSinceEpoch: 18_703)),
    date: CivilDate(daysSinceEpoch: 18_710), roster: [], returning: [], earlierNeeds: [], topicStore: [],
    pastTopics: [], categories: [], openPlans: [])

  /// One action for every way of writing.
  private static let actions: [[WritingEffect]] = [
    [.begin(opening, reading, [entry])],
    [.append([entry], session, from: 3), .save(nil, session)],
    [.save(Draft(field: "need", text: "Ich", cursor: 2), session)],
    [.saveAtDesk(Draft(field: "statement.demand", text: "Raum", cursor: 4), field: "statement.demand")],
    [
      .note([
        NeedFact(
          id: Identifier(derivedFrom: "fact"), need: Identifier(derivedFrom: "need"), at: at, field: .answer,
          value: "Ja.")
      ]), .saveAtDesk(nil, field: "needField.answer"),
    ],
    [
      .assess([
        AssessmentFact(
          id: Identifier(derivedFrom: "fact"), cycle: opening.cycle.id, at: at,
          content: .stage(.rules, StageAssessment(.hearing, reason: "Wir fragen.")))
      ])
    ],
    [.keep([NetworkPartnerFact(id: Identifier(derivedFrom: "fact"), at: at, partner: partner, isListed: false)])],
    [
      .link([
        NeedPartnerFact(
          id: Identifier(derivedFrom: "fact"), at: at, need: Identifier(derivedFrom: "need"), partner: partner.id,
          canHelp: true)
      ])
    ],
    [.end(opening.cycle.id, at: at)],
    [
      .stage([
        PartnerStageFact(
          id: Identifier(derivedFrom: "fact"), at: at, partner: partner.id, since: CivilDate(daysSinceEpoch: 18_710),
          content: ReasonedStage(.agreed, reason: "Wir haben telefoniert."))
      ])
    ],
    [
      .assess([
        AssessmentFact(
          id: Identifier(derivedFrom: "asked"), cycle: opening.cycle.id, at: at,
          content: .recommendation(
            Recommendation(
              id: Identifier(derivedFrom: "recommendation"), text: "Sprachmittlung", addressee: "Landkreis",
              dueOn: CivilDate("2021-06-30"), need: Identifier(derivedFrom: "need")))),
        AssessmentFact(
          id: Identifier(derivedFrom: "author"), cycle: opening.cycle.id, at: at,
          content: .detail(.author, "Projektteam")),
      ])
    ],
  ]

  @Test("gives back every action as it was, without the closing of a session")
  func everyAction() throws {
    let closing: [WritingEffect] = [.close(try FirstSession.record())]
    try file.write(Self.actions + [closing])
    #expect(actions == Self.actions)
  }

  @Test("that an earlier program wrote is read as it was meant")
  func earlier() throws {
    try write(RescueFileText.first)
    // It knew of no end of a cycle, no stage of a partner, and neither recommendations nor a head of the Bilanz.
    #expect(actions == Self.actions.dropLast(3))
  }

  @Test("is not read where others may read it, and not looked at where it is of another database")
  func ofOthers() throws {
    try file.write(Self.actions)
    #expect(actions == Self.actions)
    #expect(chmod(file.path, 0o640) == 0)
    guard case .unreadable = file.contents else {
      Issue.record("what others may read was read")
      return
    }
    #expect(chmod(file.path, 0o600) == 0)
    guard case .ofOthers = RescueFile(path: file.path, database: RescuedDatabase(origin: "db 2", path: "/y")).contents
    else {
      Issue.record("what is of another database was looked at")
      return
    }
  }

  /// What the file holds; nil when it cannot be read.
  private var actions: [[WritingEffect]]? {
    if case .actions(let found) = file.contents { found } else { nil }
  }

  private func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file.path))
    try #require(chmod(file.path, 0o600) == 0)
  }
}
