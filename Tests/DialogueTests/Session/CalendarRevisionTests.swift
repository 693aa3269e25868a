import Dialogue
import Testing

@Suite("How often a session came to stand otherwise in calendars")
struct CalendarRevisionTests {
  private func edited(_ change: (inout Cycle) -> Void) -> SessionEvent {
    var cycle = Group.cycle
    change(&cycle)
    return .frame(.cycleEdited(cycle))
  }

  @Test("grows with day, time, count, length, help with dialling in and cancellation, and with taking each back")
  func changes() throws {
    let thursday = Group.firstWednesday.adding(days: 1)
    let events: [SessionEvent] = [
      .frame(.moved(to: thursday, at: Group.cycle.start)),
      .frame(.moved(to: Group.firstWednesday, at: TimeOfDay(hour: 14, minute: 0))),
      .frame(.cancelled(reason: "Glatteis")), edited { $0.plannedSessions = 8 }, edited { $0.weekday = .friday },
      edited { $0.start = TimeOfDay(hour: 10, minute: 0) }, edited { $0.timeZone = "Europe/Lisbon" },
      edited { $0.plan.exchange += 15 }, edited { $0.hotline = "Deniz, 0123" },
      edited { $0.firstDate = $0.firstDate.adding(days: 7) },
    ]
    for event in events {
      var hour = try Hour()
      #expect(hour.history.calendarRevision.count == 1)
      try hour.at("12:21", event)
      #expect(hour.history.calendarRevision.count == 2, "\(event)")
      try hour.undo()
      #expect(hour.history.calendarRevision.count == 3, "\(event)")
      try hour.redo()
      #expect(hour.history.calendarRevision.count == 4, "\(event)")
      #expect(try hour.restarted().calendarRevision == hour.history.calendarRevision)
      #expect(hour.history.calendarRevision.latest == hour.clock.reading.wall)
    }
  }

  @Test("does not grow with what is in no calendar")
  func otherThings() throws {
    var hour = try Hour()
    let before = hour.history.calendarRevision
    try hour.at(
      "12:25", .people(.arrived(amina)), edited { $0.name = "Frühling" },
      edited { ($0.plan.exchange, $0.plan.needs) = ($0.plan.exchange - 5, $0.plan.needs + 5) })
    try hour.at("12:30", enter: .exchange)
    try hour.undo()
    #expect(hour.history.calendarRevision == before)
  }

  @Test("grows when an hour begins on another day, and when one is left that never began")
  func otherDay() throws {
    var late = try Hour()
    late.clock.goOn(for: .seconds(86_400))
    try late.now(.frame(.phaseEntered(.checkIn)))
    #expect(late.history.calendarRevision.count == 2)
    var left = try Hour()
    _ = left.history.closeUnfinished()
    #expect(left.history.calendarRevision.count == 2)
    var held = try Hour()
    try held.at("12:30", enter: .checkIn)
    _ = held.history.closeUnfinished()
    #expect(held.history.calendarRevision.count == 1)
  }

  @Test("keeps its time when the wall clock is set back, and comes into the record")
  func clockSetBack() throws {
    var hour = try Hour()
    try hour.at("12:22", .frame(.cancelled(reason: "Glatteis")))
    let latest = hour.history.calendarRevision.latest
    hour.clock.setWall(by: .seconds(-3600))
    try hour.undo()
    #expect(hour.history.calendarRevision == CalendarRevision(count: 3, latest: latest))
    #expect(SessionRecord(hour.history, at: hour.clock.reading).calendarRevision == hour.history.calendarRevision)
  }
}
