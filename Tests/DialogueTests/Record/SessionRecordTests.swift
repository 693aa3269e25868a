import Dialogue
import Testing

@Suite("The record of a session")
struct SessionRecordTests {
  @Test("the same state gives the same rows with the same names")
  func sameRows() throws {
    #expect(try ScriptA().hour.record == ScriptA().hour.record)
  }

  @Test("begins with the check-in, a false start left out, and ends with the last wrap-up")
  func beginAndEnd() throws {
    var hour = try Hour()
    try hour.at("12:22", enter: .checkIn)
    try hour.at("12:23", enter: .preparation)
    try hour.at("12:25", .people(.arrived(amina)))
    try hour.at("12:30", enter: .topics)
    try hour.at("12:41", enter: .checkIn)
    try hour.at("12:42", enter: .checkOut)
    try hour.at("13:25", enter: .wrapUp)
    try hour.at("13:26", enter: .checkOut)
    try hour.at("13:30", enter: .wrapUp)
    try hour.at("13:35", .frame(.closed))
    #expect(hour.record.startedAt?.iso == "2021-03-24T11:30:00.000Z")
    #expect(hour.record.endedAt?.iso == "2021-03-24T12:30:00.000Z")
    #expect(hour.record.milliseconds == 60 * 60_000)
    #expect(hour.record.attendances.map(\.isLate) == [false])
  }

  @Test("held on another day than planned it is a session of that day, and its hour begins then")
  func otherDay() throws {
    var hour = try Hour()
    hour.clock.goOn(for: .seconds(86_400 - 5 * 60))
    try hour.now(.people(.arrived(amina)))
    try hour.now(.frame(.phaseEntered(.checkIn)))
    #expect(hour.record.date == Group.secondWednesday.adding(days: 1))
    #expect(hour.record.scheduledStart.iso == "2021-03-25T11:15:00.000Z")
    try hour.undo()
    #expect(hour.record.date == Group.secondWednesday)
  }

  @Test("a wrap-up from which the trainer went back was not the end")
  func wentBack() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.at("13:25", enter: .wrapUp)
    try hour.at("13:26", enter: .checkOut)
    try hour.at("13:40", .round(.given(amina, mood: .fair)))
    #expect(hour.record.endedAt == hour.now.wall)
    #expect(hour.history.closeUnfinished() == [.recordDue])
    #expect(hour.record.endedAt?.iso == "2021-03-24T12:40:00.000Z")
    #expect(hour.record.milliseconds == 70 * 60_000)
  }

  @Test("a session that was cancelled did not begin, and says why")
  func cancelled() throws {
    var hour = try Hour()
    try hour.now(.frame(.cancelled(reason: "Ferien")))
    try hour.now(.frame(.closed))
    let record = hour.record
    #expect(record.cancellation == "Ferien")
    #expect(record.startedAt == nil && record.endedAt == nil && record.milliseconds == 0)
    #expect(record.attendances.isEmpty && record.rounds.isEmpty && record.turns.isEmpty)
  }

  @Test("its length is that of the clock that does not jump")
  func length() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    hour.clock.setWall(by: .minutes(-60))
    hour.clock.goOn(for: .minutes(60))
    try hour.at("12:30", enter: .wrapUp)
    #expect(hour.record.milliseconds == 60 * 60_000)
    #expect(hour.record.endedAt == hour.record.startedAt)
  }

  @Test("a phase that was entered twice has two rows")
  func phases() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:50", enter: .topics)
    try hour.at("12:51", enter: .exchange)
    try hour.at("13:00", enter: .wrapUp)
    let rows = hour.record.phases.filter { $0.phase == .exchange }
    #expect(rows.map(\.milliseconds) == [3 * 60_000, 9 * 60_000])
    #expect(Set(hour.record.phases.map(\.id)).count == hour.record.phases.count)
  }

  @Test("passes count in rounds and in the line, all together")
  func passes() throws {
    var hour = try Hour.inCheckIn(with: [amina, yonas])
    try hour.now(.round(.passed(amina)))
    try hour.at("12:47", enter: .exchange)
    try hour.at("12:48", .talk(.handRaised(amina)), .turn(.passed(amina)))
    try hour.at("13:23", enter: .checkOut)
    try hour.now(.round(.passed(yonas)))
    #expect(hour.record.passes == 3)
  }

  @Test("an open session has one too, as far as it has come")
  func provisional() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48", turnOf: petra)
    try hour.clock.goOn(until: "12:49")
    #expect(hour.record.turns.map(\.milliseconds) == [60_000])
    #expect(hour.record.endedAt == hour.now.wall)
    #expect(hour.record.milliseconds == 19 * 60_000)
  }

  @Test("the trainer's line and the group's new rule are in it")
  func reflection() throws {
    var hour = try Hour()
    try hour.now(.heard(.reflectionWritten("Ruhig gelaufen.")))
    try hour.now(.heard(.groundRuleAdded("Wir lassen ausreden.")))
    #expect(hour.record.reflection == "Ruhig gelaufen.")
    #expect(hour.record.cycle.groundRules.last == "Wir lassen ausreden.")
  }
}
