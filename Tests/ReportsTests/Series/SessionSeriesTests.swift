import Dialogue
import Reports
import Testing

@Suite("The next session of a series")
struct SessionSeriesTests {
  private let cycle = Invented.cycle()

  @Test(
    "is the first one that is not over",
    arguments: [
      ("2021-01-01T00:00:00Z", "2021-03-17 12:30"), ("2021-03-17T11:29:00Z", "2021-03-17 12:30"),
      ("2021-03-17T12:29:00Z", "2021-03-17 12:30"), ("2021-03-17T12:30:00Z", "2021-03-24 12:30"),
      ("2021-03-31T11:30:00Z", "2021-04-07 12:30"), ("2021-04-21T12:00:00Z", "2021-04-28 12:30"),
      ("2021-12-31T12:00:00Z", "2022-01-05 12:30"),
    ])
  func plain(_ now: String, _ expected: String) {
    #expect(next([], now) == expected)
  }

  @Test("is not one that has begun or was cancelled, and is the moved one where it is")
  func known() {
    let begun = KnownSession(date: Invented.day("2021-03-17"), start: cycle.start, hasBegun: true)
    let cancelled = KnownSession(date: Invented.day("2021-03-24"), start: cycle.start, isCancelled: true)
    let moved = KnownSession(date: Invented.day("2021-04-01"), start: TimeOfDay(hour: 14, minute: 0))
    #expect(next([begun], "2021-03-17T11:45:00Z") == "2021-03-24 12:30")
    #expect(next([begun, cancelled], "2021-03-18T12:00:00Z") == "2021-03-31 12:30")
    #expect(next([moved, begun, cancelled], "2021-03-18T12:00:00Z") == "2021-04-01 14:00")
  }

  @Test("is never the day that a session was moved away from, forward or back")
  func movedAway() {
    let first = KnownSession(date: Invented.day("2021-03-17"), start: cycle.start, hasBegun: true)
    let early = KnownSession(date: Invented.day("2021-03-23"), start: cycle.start, hasBegun: true)
    #expect(next([first, early], "2021-03-23T20:00:00Z") == "2021-03-31 12:30")
    let late = KnownSession(date: Invented.day("2021-03-29"), start: cycle.start, hasBegun: true)
    #expect(next([first, late], "2021-03-29T20:00:00Z") == "2021-03-31 12:30")
    let beginning = KnownSession(date: Invented.day("2021-03-15"), start: cycle.start, hasBegun: true)
    #expect(next([beginning], "2021-03-15T20:00:00Z") == "2021-03-24 12:30")
  }

  /// The second session was to be on 24 March; on the day of a first one, it is a second one in that week.
  @Test(
    "goes on after one that was brought forward by up to three days or put off into the days before the next",
    arguments: [
      ("2021-03-18", "2021-03-24"), ("2021-03-20", "2021-03-24"), ("2021-03-21", "2021-03-31"),
      ("2021-03-22", "2021-03-31"), ("2021-03-23", "2021-03-31"), ("2021-03-24", "2021-03-31"),
      ("2021-03-25", "2021-03-31"), ("2021-03-30", "2021-03-31"), ("2021-03-31", "2021-04-07"),
    ])
  func moved(_ day: String, _ expected: String) {
    let held = ["2021-03-17", day].map { KnownSession(date: Invented.day($0), start: cycle.start, hasBegun: true) }
    #expect(next(held, day + "T20:00:00Z") == expected + " 12:30")
  }

  /// The first session was to be on 17 March.
  @Test(
    "is counted from the first one where that was held earlier than the week before the planned day",
    arguments: [
      ("2021-03-16", "2021-03-24"), ("2021-03-14", "2021-03-24"), ("2021-03-13", "2021-03-17"),
      ("2021-03-11", "2021-03-17"), ("2021-03-10", "2021-03-17"), ("2021-03-09", "2021-03-10"),
    ])
  func firstMoved(_ day: String, _ expected: String) {
    let held = KnownSession(date: Invented.day(day), start: cycle.start, hasBegun: true)
    #expect(next([held], day + "T20:00:00Z") == expected + " 12:30")
  }

  @Test("can stand beside the weekly ones, and a cancelled one gives its week to another")
  func beside() {
    let weekly = ["2021-03-17", "2021-03-24"].map {
      KnownSession(date: Invented.day($0), start: cycle.start, hasBegun: true)
    }
    let second = KnownSession(date: Invented.day("2021-03-24"), start: TimeOfDay(hour: 18, minute: 0))
    #expect(next(weekly + [second], "2021-03-24T13:00:00Z") == "2021-03-24 18:00")
    #expect(next(weekly + [second], "2021-03-24T20:00:00Z") == "2021-03-31 12:30")
    let friday = KnownSession(date: Invented.day("2021-03-26"), start: cycle.start, hasBegun: true)
    #expect(next(weekly + [friday], "2021-03-26T20:00:00Z") == "2021-03-31 12:30")
    let cancelled = KnownSession(date: Invented.day("2021-03-31"), start: cycle.start, isCancelled: true)
    let instead = KnownSession(date: Invented.day("2021-04-02"), start: cycle.start)
    #expect(next(weekly + [cancelled, instead], "2021-03-25T13:00:00Z") == "2021-04-02 12:30")
    #expect(next(weekly + [cancelled, instead], "2021-04-02T13:00:00Z") == "2021-04-07 12:30")
  }

  @Test("follows the weekday that the cycle has now")
  func otherWeekday() {
    var cycle = cycle
    cycle.weekday = .tuesday
    let held = ["2021-03-17", "2021-03-24"].map {
      KnownSession(date: Invented.day($0), start: cycle.start, hasBegun: true)
    }
    #expect(next(held, "2021-03-25T12:00:00Z", cycle) == "2021-03-30 12:30")
    #expect(next([], "2021-03-10T12:00:00Z", cycle) == "2021-03-23 12:30")
  }

  @Test("is found however strange the plan is", arguments: [Int.min, -1, 0, 1, 1_000_000_000])
  func strangePlan(_ planned: Int) {
    var cycle = cycle
    cycle.plannedSessions = planned
    cycle.plan = PhasePlan(checkIn: 0, topics: 0, exchange: 0, needs: 0, checkOut: 0)
    #expect(next([], "2021-03-17T11:00:00Z", cycle) == "2021-03-17 12:30")
    #expect(next([], "2021-03-17T11:31:00Z", cycle) == "2021-03-24 12:30")
  }

  @Test("does not count a session that was closed before it began")
  func neverBegun() {
    let record = Invented.session(1, on: "2021-03-17", isHeld: false)
    #expect(KnownSession(record, isOpen: false) == nil)
    #expect(KnownSession(record, isOpen: true)?.hasBegun == false)
    let cancelled = Invented.session(1, on: "2021-03-17", isHeld: false, cancellation: "")
    #expect(KnownSession(cancelled, isOpen: false)?.isCancelled == true)
    #expect(KnownSession(Invented.session(1, on: "2021-03-31"), isOpen: false)?.start.text == "13:30")
  }

  private func next(_ sessions: [KnownSession], _ now: String, _ cycle: Cycle? = nil) -> String {
    let next = SessionSeries(cycle ?? self.cycle, sessions).next(at: Invented.instant(now))
    return "\(next.date.iso) \(next.start.text)"
  }
}
