import Dialogue
import Testing

@Suite("The drift against the plan")
struct PlanDriftTests {
  @Test(
    "is how much later the hour would end, in whole minutes by the clock on the wall",
    arguments: [
      // Topics have seven minutes, planned from 12:40 to 12:47.
      ("12:40:30", .onPlan), ("12:47:59", .onPlan), ("12:48:00", .behind(minutes: 1)),
      ("12:50:30", .behind(minutes: 3)),
    ] as [(String, PlanDrift)])
  func overTime(time: String, drift: PlanDrift) throws {
    var hour = try Hour.inTopics()
    try hour.clock.goOn(until: time)
    #expect(hour.state.drift(at: hour.now) == drift)
  }

  @Test("is there at once when the hour begins late, and stays until something gives")
  func late() throws {
    var hour = try Hour()
    try hour.at("12:37", enter: .checkIn)
    #expect(hour.state.drift(at: hour.now) == .behind(minutes: 7))
    try hour.at("12:45", enter: .topics)
    #expect(hour.state.drift(at: hour.now) == .behind(minutes: 5))
  }

  @Test("is there at once when the hour begins early")
  func early() throws {
    var hour = try Hour()
    try hour.at("12:25", enter: .checkIn)
    #expect(hour.state.drift(at: hour.now) == .ahead(minutes: 5))
  }

  @Test(
    "shrinks while a phase that was entered early goes on, and says minutes behind when it is over its minutes",
    arguments: [
      // Topics have seven minutes, from 12:36 to 12:43.
      ("12:36", .ahead(minutes: 4)), ("12:42", .ahead(minutes: 4)), ("12:43:59", .ahead(minutes: 3)),
      ("12:44", .behind(minutes: 1)), ("12:45", .behind(minutes: 2)), ("12:49", .behind(minutes: 6)),
    ] as [(String, PlanDrift)])
  func enteredEarly(time: String, drift: PlanDrift) throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.at("12:36", enter: .topics)
    if time != "12:36" { try hour.clock.goOn(until: time) }
    #expect(hour.state.drift(at: hour.now) == drift)
  }

  @Test("in the record of a new plan is that of the hour")
  func recorded() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.at("12:36", enter: .topics)
    var plan = PhasePlan.standard
    plan.topics = 9
    try hour.at("12:45", .frame(.replanned(to: plan)))
    #expect(hour.record.events.map(\.outcome) == ["-2"])
  }

  @Test("counts what a phase has used already when it was gone back from")
  func wentBack() throws {
    var hour = try Hour.inTopics()
    try hour.at("12:47", enter: .exchange)
    try hour.at("12:57", enter: .topics)
    #expect(hour.state.drift(at: hour.now) == .onPlan)
    try hour.at("12:59", enter: .exchange)
    #expect(hour.state.drift(at: hour.now) == .behind(minutes: 2))
  }

  @Test("outside the hour there is none", arguments: [Phase.preparation, .wrapUp])
  func outside(phase: Phase) throws {
    var hour = try Hour()
    try hour.at("12:30", enter: phase)
    try hour.clock.goOn(until: "14:30")
    #expect(hour.state.drift(at: hour.now) == .onPlan)
  }
}
