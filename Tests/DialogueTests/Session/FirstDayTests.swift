import Dialogue
import Testing

@Suite("The day of a session when the day of the week is set")
struct FirstDayTests {
  private func day(_ weekday: Weekday, at time: String) throws -> CivilDate {
    let zone = TimeZoneRule.berlin
    let fields = time.split(separator: ":").compactMap { Int($0) }
    let tuesday = try #require(CivilDate("2026-12-01"))
    let now = zone.instant(of: tuesday, at: TimeOfDay(hour: fields[0], minute: fields[1]))
    let moment = Moment(elapsed: 0, wall: now)
    var cycle = Cycle(
      id: Identifier(derivedFrom: "cycle"), name: "Erster Durchlauf", firstDate: tuesday.next(.wednesday))
    let opening = SessionOpening(
      session: Identifier(derivedFrom: "session"), number: 1, cycle: cycle, date: tuesday.next(.wednesday))
    var session = SessionStateMachine(opening, openedAt: moment)
    cycle.weekday = weekday
    _ = try session.apply(.frame(.cycleEdited(cycle)), at: moment)
    return session.date
  }

  @Test("is today while its hour is not over, and else the next one")
  func today() throws {
    #expect(try day(.tuesday, at: "08:00").iso == "2026-12-01")
    #expect(try day(.tuesday, at: "13:20").iso == "2026-12-01")
    #expect(try day(.tuesday, at: "13:45").iso == "2026-12-08")
    #expect(try day(.thursday, at: "08:00").iso == "2026-12-03")
    #expect(try day(.monday, at: "08:00").iso == "2026-12-07")
  }
}
