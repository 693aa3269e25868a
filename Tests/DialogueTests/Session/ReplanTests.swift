import Dialogue
import Testing

@Suite("A new plan for today")
struct ReplanTests {
  private let shorter = PhasePlan(checkIn: 10, topics: 7, exchange: 24, needs: 8, checkOut: 7)

  @Test("changes today's minutes and not the cycle's, until the cycle gets other minutes itself")
  func todayOnly() throws {
    var hour = try Hour.inTopics()
    try hour.at("12:51", .frame(.replanned(to: shorter)))
    #expect(hour.state.plan == shorter)
    #expect(hour.state.cycle.plan == .standard)
    #expect(hour.state.scheduledEnd.iso == "2021-03-24T12:30:00.000Z")
    var cycle = hour.state.cycle
    cycle.hotline = "0123"
    try hour.now(.frame(.cycleEdited(cycle)))
    #expect(hour.state.plan == shorter)
    cycle.plan.topics = 12
    try hour.now(.frame(.cycleEdited(cycle)))
    #expect(hour.state.plan == cycle.plan)
  }

  @Test("is taken back like every other step")
  func undone() throws {
    var hour = try Hour.inTopics()
    try hour.at("12:51", .frame(.replanned(to: shorter)))
    try hour.undo()
    #expect(hour.state.plan == .standard && hour.state.replans.isEmpty)
    try hour.redo()
    #expect(try hour.restarted().state.plan == shorter)
  }

  @Test("is refused when a phase would have less than no time, or more than a week, or nothing has any")
  func impossible() throws {
    let hour = try Hour.inTopics()
    func refusal(_ change: (inout PhasePlan) -> Void) -> Rejection? {
      var plan = shorter
      change(&plan)
      return hour.refusal(of: .frame(.replanned(to: plan)))
    }
    #expect(refusal { $0.exchange = 0 } == nil)
    #expect(refusal { $0.needs = -1 } == .hour(.impossiblePlan))
    #expect(refusal { $0.exchange = .max } == .hour(.impossiblePlan))
    #expect(refusal { plan in for phase in Phase.live { plan[phase] = 0 } } == .hour(.impossiblePlan))
  }

  @Test("is refused in a session that is cancelled")
  func cancelled() throws {
    var hour = try Hour()
    try hour.now(.frame(.cancelled(reason: "Ferien")))
    #expect(hour.refusal(of: .frame(.replanned(to: shorter))) == .sessionIsCancelled)
  }

  @Test("is a row of the record: when, which minutes, and how far the hour was from its plan")
  func record() throws {
    var hour = try Hour()
    try hour.at("12:22", .frame(.replanned(to: PhasePlan(checkIn: 11, topics: 6, exchange: 27, needs: 9, checkOut: 7))))
    try hour.at("12:37", enter: .checkIn)
    let proposal = try PlanProposal(hour.state, at: hour.now)
    try hour.now(.frame(.replanned(to: proposal.plan)))
    let rows = hour.record.events
    #expect(rows.map(\.kind) == [.replan, .replan])
    #expect(rows.map(\.detail) == ["11/6/27/9/7", "11/6/20/9/7"])
    #expect(rows.map(\.outcome) == [nil, "7"])
    #expect(rows.map(\.startedAt.iso) == ["2021-03-24T11:22:00.000Z", "2021-03-24T11:37:00.000Z"])
    #expect(rows.map(\.milliseconds) == [0, 0])
  }
}
