import Dialogue
import Testing

@Suite("An hour that is taken up when it is over")
struct AbsenceTests {
  private static let week = Duration.seconds(7 * 86_400)

  /// Petra has spoken from 12:48 to 12:50, Tomasz cannot dial in since 12:51, and after `events` the program was seen
  /// last at 12:57. It is the same hour a week later.
  private func left(after events: SessionEvent...) throws -> (hour: Hour, absence: Absence) {
    var hour = try Hour.inExchange()
    try hour.at("12:48", turnOf: petra)
    try hour.at("12:50", .turn(.ended))
    try hour.at("12:51", .people(.issueOpened("Link", .link, of: tomasz, helper: "Deniz")))
    for event in events { try hour.at("12:55", event) }
    try hour.clock.goOn(until: "12:57")
    let sign = hour.clock.reading.wall
    hour.clock.goOn(for: Self.week)
    let absence = try #require(hour.history.absence(until: hour.clock.reading, lastSignOfLife: sign))
    #expect(absence.length == Self.week && absence.start.wall == sign)
    return (hour, absence)
  }

  @Test("does not count the time in between: not in phase, topic and dial-in problem, not in the session")
  func notCounted() throws {
    var (hour, absence) = try left()
    #expect(hour.state.length(of: .exchange, at: hour.now) == .minutes(10_090))
    try hour.now(.frame(.takenUp(without: absence)))
    #expect(hour.state.length(of: .exchange, at: hour.now) == .minutes(10))
    #expect(hour.topicMinutes == [10])
    #expect(hour.state.length(of: hour.state.issues[0], at: hour.now) == .minutes(6))
    #expect(hour.state.silence(at: hour.now) == .minutes(8))
    #expect(hour.state.drift(at: hour.now) == .onPlan)
    #expect((hour.state.scheduledEnd - hour.now.wall) == .minutes(33))
    hour.clock.goOn(for: .minutes(3))
    for phase in [Phase.needs, .checkOut, .wrapUp] { try hour.now(.frame(.phaseEntered(phase))) }
    #expect(hour.record.milliseconds == 30 * 60_000)
    #expect(hour.record.phases.filter { $0.phase.isLive }.reduce(0) { $0 + $1.milliseconds } == 30 * 60_000)
    #expect(hour.record.events.map(\.milliseconds) == [9 * 60_000])
    #expect(Invariants.faults(ofRecordOf: hour.state, at: hour.now).isEmpty)
    #expect(try hour.restarted() == hour.history)
  }

  @Test(
    "leaves whatever ran then two minutes long, counts all of it when that is wanted, and leaves it out again",
    arguments: [
      .turn(.started("Zug", of: amina, kind: .turn)), .disturbance(.began("Störung", .conflict)),
      .activeBreak(.began("Pause", exercise: "shake")),
    ] as [SessionEvent])
  func running(event: SessionEvent) throws {
    var (hour, absence) = try left(after: event)
    try hour.now(.frame(.takenUp(without: absence)))
    let phase = hour.state.length(of: .exchange, at: hour.now)
    #expect(hour.longest == .minutes(2))
    #expect(hour.refusal(of: .frame(.absenceSet(absence, isCounted: false))) == .hour(.noGap))
    try hour.now(.frame(.absenceSet(absence, isCounted: true)))
    #expect(hour.longest == .minutes(10_082))
    #expect(Invariants.faults(ofRecordOf: hour.state, at: hour.now).isEmpty)
    #expect(hour.refusal(of: .frame(.absenceSet(absence, isCounted: true))) == .hour(.noGap))
    try hour.now(.frame(.absenceSet(absence, isCounted: false)))
    #expect(hour.longest == .minutes(2) && hour.state.length(of: .exchange, at: hour.now) == phase)
    #expect(Invariants.faults(ofRecordOf: hour.state, at: hour.now).isEmpty)
    #expect(try hour.restarted() == hour.history)
  }

  @Test("can go to its end of the hour as it was, with everything that went on in it", arguments: [false, true])
  func asItWas(isDisturbed: Bool) throws {
    var (hour, absence) = try left(
      after: isDisturbed
        ? .disturbance(.began("Störung", .conflict)) : .turn(.started("Zug", of: amina, kind: .turn)))
    let end = hour.history.end(lastSignOfLife: absence.start.wall)
    try hour.now(.frame(.wrappedUp(asOf: end, without: absence)))
    #expect(hour.state.phase == .wrapUp)
    #expect(hour.record.endedAt == absence.start.wall && hour.record.milliseconds == 27 * 60_000)
    #expect(hour.record.phases.last?.milliseconds == 0)
    #expect(hour.record.events.map(\.milliseconds) == (isDisturbed ? [360_000, 120_000] : [360_000]))
    #expect(hour.talkSeconds == (isDisturbed ? ["Petra": 120] : ["Petra": 120, "Amina": 120]))
    #expect(Invariants.faults(of: hour.state, at: hour.now).isEmpty)
    #expect(try hour.restarted() == hour.history)
    try hour.undo()
    #expect(hour.state.phase == .exchange && hour.state.absences.isEmpty)
  }

  @Test("ends at the planned end, also when the program was seen later")
  func seenLater() throws {
    let (hour, absence) = try left()
    let end = hour.history.end(lastSignOfLife: absence.start.wall + .minutes(600))
    #expect(end.wall == hour.state.scheduledEnd && end.elapsed == absence.start.elapsed + 33 * 60_000)
  }

  @Test("stands before the same question when that was taken back, and ends where it was left")
  func takenBack() throws {
    var (hour, absence) = try left(after: .turn(.started("Zug", of: amina, kind: .turn)))
    try hour.now(.frame(.takenUp(without: absence)))
    hour.clock.goOn(for: .minutes(1))
    try hour.undo()
    hour.clock.goOn(for: .minutes(600))
    let again = try #require(hour.history.absence(until: hour.clock.reading, lastSignOfLife: hour.clock.reading.wall))
    #expect(again.start == absence.start && again.length == Self.week + .minutes(601))
    #expect(hour.history.closeUnfinished(lastSignOfLife: hour.clock.reading.wall) == [.recordDue])
    #expect(hour.record.endedAt == absence.start.wall && hour.talkSeconds["Amina"] == 120)
  }

  @Test("is refused a stretch in which something happened, that was left out already, or that is not over")
  func refused() throws {
    var (hour, absence) = try left()
    func refusal(_ start: Int64, _ end: Int64) -> Rejection? {
      func moment(_ milliseconds: Int64) -> Moment {
        Moment(elapsed: milliseconds, wall: absence.start.wall)
      }
      return hour.refusal(of: .frame(.takenUp(without: Absence(start: moment(start), end: moment(end)))))
    }
    let (start, end) = (absence.start.elapsed, absence.end.elapsed)
    #expect(refusal(start - 8 * 60_000, end) == .hour(.noGap))
    #expect(
      refusal(start, end + 1) == .hour(.noGap) && refusal(end, start) == .hour(.noGap)
        && refusal(-1, 1) == .hour(.noGap))
    #expect(refusal(start, end) == nil)
    try hour.now(.frame(.takenUp(without: absence)))
    #expect(refusal(start, end) == .hour(.noGap) && refusal(start + 1, end - 1) == .hour(.noGap))
  }

  @Test("ends when it was meant to, where the stretch was over before")
  func beforeTheEnd() throws {
    var hour = try Hour.inExchange()
    try hour.clock.goOn(until: "12:50")
    let sign = hour.clock.reading.wall
    try hour.clock.goOn(until: "12:55")
    let absence = try #require(hour.history.absence(until: hour.clock.reading, lastSignOfLife: sign))
    let end = hour.state.scheduledEnd
    try hour.now(.frame(.absenceSet(absence, isCounted: false)))
    #expect(hour.state.scheduledEnd == end)
    #expect(hour.state.length(of: .exchange, at: hour.now) == .minutes(3) && hour.topicMinutes == [3])
    #expect(hour.state.drift(at: hour.now) == .behind(minutes: 5))
  }

  @Test("whose dial-in problem nobody ended has one that ended with the hour")
  func openIssue() throws {
    var (hour, absence) = try left()
    try hour.now(.frame(.takenUp(without: absence)))
    for phase in [Phase.needs, .checkOut, .wrapUp] { try hour.now(.frame(.phaseEntered(phase))) }
    hour.clock.goOn(for: .minutes(900))
    try hour.now(.frame(.closed))
    #expect(hour.record.events.map(\.milliseconds) == [6 * 60_000])
  }
}

extension Hour {
  /// How long each topic was on.
  fileprivate var topicMinutes: [Int] {
    exchange.discussions.map { $0.length(at: now, without: state.standstills).wholeMinutes }
  }

  /// How long the turn, the disturbance or the break has lasted that goes on.
  fileprivate var longest: Duration? {
    [exchange.turn?.length(at: now), state.runningDisturbance?.length(at: now), state.runningBreak?.length(at: now)]
      .compactMap(\.self).max()
  }
}
