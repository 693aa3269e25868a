import Dialogue
import Foundation
import Records
import Scratch
import Testing

@Suite("Plans people make for themselves")
struct OpenPlanTests {
  private let directory: ScratchDirectory
  private let store: SessionStore
  private let tables: TableReader

  init() throws {
    directory = try ScratchDirectory()
    store = try Invented.store(at: directory.file())
    tables = try TableReader(directory.file())
  }

  /// The first session of the cycle, in which Olena made a plan.
  private func closeFirst() throws -> SessionRecord {
    let record = try InventedHour.rich().record
    try store.close(record, at: Invented.later)
    return record
  }

  /// A later session, in which she says how it went.
  private func close(_ number: Int, saying outcome: ActionPlan.Outcome?) throws -> SessionRecord {
    let state = try #require(try store.latestCycle())
    var hour = InventedHour(Invented.opening(number, roster: state.roster, openPlans: state.openPlans))
    try hour.happens(.frame(.phaseEntered(.checkIn)), after: 600_000)
    if let outcome {
      for plan in state.openPlans { try hour.happens(.plan(.followedUp(plan.id, outcome: outcome))) }
    }
    for phase in [Phase.topics, .exchange, .needs, .checkOut, .wrapUp] {
      try hour.happens(.frame(.phaseEntered(phase)))
    }
    try hour.happens(.frame(.closed))
    let record = hour.record
    try store.close(record, at: Invented.later + .seconds(604_800 * number))
    return record
  }

  @Test("are asked about in the next session, with who made them and when")
  func next() throws {
    let first = try closeFirst()
    let open = try #require(try store.latestCycle()).openPlans
    #expect(
      open == [
        OpenPlan(
          id: try #require(first.plans.first).id, participant: Invented.olena.id, text: "Ich bitte um einen Rückruf.",
          session: 1, madeOn: Invented.day("2021-03-17"))
      ])
    #expect(try store.records().first?.plans == first.plans)
  }

  @Test("are asked about again after “not yet”, and when nobody asked")
  func again() throws {
    _ = try closeFirst()
    let second = try close(2, saying: .notYet)
    #expect(try store.latestCycle()?.openPlans.count == 1)
    #expect(try store.records().last?.planFacts == second.planFacts)
    #expect(second.planFacts.map(\.outcome) == [.notYet])
    _ = try close(3, saying: nil)
    #expect(try store.latestCycle()?.openPlans.map(\.session) == [1])
  }

  @Test(
    "are done after any other answer, and then nobody can tell whose they were",
    arguments: ActionPlan.Outcome.allCases.filter(\.isFinal))
  func done(outcome: ActionPlan.Outcome) throws {
    _ = try closeFirst()
    #expect(try tables.column("SELECT participant FROM plan") == [Invented.olena.id.description])
    _ = try close(2, saying: outcome)
    #expect(try store.latestCycle()?.openPlans == [])
    #expect(try tables.column("SELECT coalesce(participant, 'nobody') FROM plan") == ["nobody"])
    #expect(try tables.column("SELECT outcome FROM plan_fact") == [outcome.rawValue])
    #expect(try store.records().first?.plans.map(\.text) == ["Ich bitte um einen Rückruf."])
  }

  @Test("are the same in whatever order records are brought together")
  func anyOrder() throws {
    let first = try closeFirst()
    let second = try close(2, saying: .worked)
    let third = try close(3, saying: .notYet)
    for records in [[first, second, third], [third, second, first], [second, first, third]] {
      let other = try SessionStore.inMemory()
      // A fact about a plan that is not there yet is left out, as with needs: records come together in one call.
      try other.insert(records, at: Invented.later)
      #expect(try other.latestCycle()?.openPlans == [])
      #expect(try other.records().flatMap(\.plans).map(\.participant) == [nil])
    }
  }

  @Test("and strengths without a release are in no view for analysis with their person")
  func views() throws {
    let record = try closeFirst()
    let plan = try #require(record.plans.first)
    let views = try tables.column("SELECT name FROM sqlite_schema WHERE type = 'view'")
    #expect(views.contains("analysis_note"))
    for view in views {
      let text = try tables.rows("SELECT * FROM \(view)").joined().joined(separator: " ")
      #expect(!text.contains(plan.text) && !text.contains(plan.id.description), "\(view)")
    }
    #expect(
      try tables.column("SELECT released FROM analysis_note WHERE kind = 'strength' ORDER BY text") == ["0", "1", "0"])
    #expect(try tables.column("SELECT method FROM analysis_topic WHERE method IS NOT NULL") == ["peerConsultation"])
    #expect(try tables.column("SELECT count(*) FROM analysis_turn WHERE kind = 'step' AND first_turn = 0") == ["1"])
    let talk = try tables.column(
      "SELECT s.talk_seconds = (SELECT sum(seconds) FROM analysis_turn) FROM analysis_session AS s")
    #expect(talk == ["1"])
  }
}
