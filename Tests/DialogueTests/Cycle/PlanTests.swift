import Dialogue
import Testing

@Suite("The plan of the hour")
struct PlanTests {
  @Test("ten, seven, twenty-eight, eight and seven minutes are sixty")
  func standardPlan() {
    let plan = PhasePlan.standard
    #expect(Phase.allCases.map { plan[$0] } == [0, 10, 7, 28, 8, 7, 0, 0])
    #expect(plan.total == 60)
    #expect(Phase.allCases.map { plan.offset(of: $0) } == [0, 0, 10, 17, 45, 53, 60, 60])
  }

  @Test("phases follow each other, live from check-in to check-out")
  func phases() {
    #expect(Phase.preparation.previous == nil && Phase.closed.next == nil)
    #expect(Phase.allCases.dropLast().compactMap(\.next) == Array(Phase.allCases.dropFirst()))
    #expect(Phase.allCases.filter(\.isLive) == [.checkIn, .topics, .exchange, .needs, .checkOut])
  }

  @Test("another beginning of the cycle moves a session that has not begun, unless it was moved by itself")
  func otherStart() throws {
    var cycle = Group.cycle
    cycle.start = TimeOfDay(hour: 14, minute: 0)
    var hour = try Hour()
    try hour.now(.frame(.cycleEdited(cycle)))
    #expect(hour.state.start == cycle.start)
    var moved = try Hour()
    try moved.now(.frame(.moved(to: Group.secondWednesday, at: TimeOfDay(hour: 9, minute: 0))))
    try moved.now(.frame(.cycleEdited(cycle)))
    #expect(moved.state.start == TimeOfDay(hour: 9, minute: 0))
    var begun = try Hour.inCheckIn(with: [amina])
    try begun.now(.frame(.cycleEdited(cycle)))
    #expect(begun.state.start == Group.cycle.start)
    #expect(begun.state.cycle.start == cycle.start)
  }

  @Test("a session may be planned for another time than those of its cycle")
  func ownStart() throws {
    let opening = SessionOpening(
      session: "Session 2", number: 2, cycle: Group.cycle, date: Group.secondWednesday,
      start: TimeOfDay(hour: 9, minute: 0))
    #expect(try Hour(opening, openedAt: "08:00").state.scheduledStart.iso == "2021-03-24T08:00:00.000Z")
    #expect(Group.opening().start == Group.cycle.start)
  }

  @Test("another weekday of the cycle moves a session that has not begun to the next such day")
  func otherWeekday() throws {
    var cycle = Group.cycle
    cycle.weekday = .friday
    var hour = try Hour()
    try hour.now(.frame(.cycleEdited(cycle)))
    #expect(hour.state.date == Group.secondWednesday.adding(days: 2))
    var moved = try Hour()
    try moved.now(.frame(.moved(to: Group.secondWednesday.adding(days: 1), at: Group.cycle.start)))
    try moved.now(.frame(.cycleEdited(cycle)))
    #expect(moved.state.date == Group.secondWednesday.adding(days: 1))
  }

  @Test("an edited plan counts from now on, and what was stays")
  func editedPlan() throws {
    var hour = try Hour.inTopics()
    var cycle = Group.cycle
    cycle.plan.topics = 12
    cycle.timing.turnSeconds = 60
    try hour.at("12:50", .frame(.cycleEdited(cycle)))
    #expect(hour.state.drift(at: hour.now) == .onPlan)
    try hour.at("12:52", enter: .exchange)
    try hour.at("12:53", turnOf: petra)
    #expect(hour.exchange.turn?.allowance == .seconds(60))
  }

  @Test("a ground rule is added once, to the session and to the cycle")
  func groundRules() throws {
    var hour = try Hour()
    try hour.now(.heard(.groundRuleAdded("Wir lassen ausreden.")))
    #expect(hour.state.addedRules == ["Wir lassen ausreden."])
    #expect(hour.state.cycle.groundRules.last == "Wir lassen ausreden.")
    #expect(hour.refusal(of: .heard(.groundRuleAdded("Wir lassen ausreden."))) == .alreadyListed)
  }
}
