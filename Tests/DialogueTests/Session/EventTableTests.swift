import Dialogue
import EventKinds
import Testing

@Suite("Every event in every phase")
struct EventTableTests {
  @Test("is accepted, or refused for the right reason", arguments: EventRow.table, Phase.allCases)
  func table(row: EventRow, phase: Phase) throws {
    var hour = try Hour.fullScene(in: phase)
    hour.clock.goOn(for: .seconds(20))
    let rejection = row.rejection(in: phase)
    if rejection == nil { for event in row.first { try hour.now(event) } }
    hour.clock.goOn(for: row.passed)
    let before = hour.history
    let event = row.event(after: Absence(start: hour.history.lastMoment, end: hour.now))
    #expect(hour.refusal(of: event) == rejection)
    _ = try? hour.now(event)
    #expect((hour.history == before) == (rejection != nil))
  }

  @Test("the table has every kind of event exactly once")
  func completeness() {
    #expect(EventRow.table.map(\.event.kind) == EventKind.allCases)
  }

  @Test("from every phase one step leads on and one back, and closing is no phase to be entered")
  func phases() throws {
    for phase in Phase.allCases where phase != .closed {
      let hour = try Hour.fullScene(in: phase)
      for entered in Phase.allCases {
        let isNeighbour = entered == phase.next || entered == phase.previous
        let expected: Rejection? = entered == .closed ? .onlyFromWrapUp : isNeighbour ? nil : .noFurtherPhase
        #expect(hour.refusal(of: .frame(.phaseEntered(entered))) == expected, "from \(phase) to \(entered)")
      }
    }
  }

  @Test("in a session that is cancelled nobody arrives and no phase is entered")
  func cancelled() throws {
    var hour = try Hour()
    try hour.at("12:21", .frame(.cancelled(reason: "Ferien")))
    #expect(hour.refusal(of: .frame(.phaseEntered(.checkIn))) == .sessionIsCancelled)
    #expect(hour.refusal(of: .people(.arrived(amina))) == .sessionIsCancelled)
    #expect(hour.refusal(of: .frame(.moved(to: Group.firstWednesday, at: TimeOfDay(minutes: 720)))) == nil)
    #expect(hour.refusal(of: .topics(.added("x", title: "x", origin: .impulse))) == nil)
    #expect(hour.refusal(of: .frame(.closed)) == nil)
  }

  @Test("moving a cancelled session lets it take place after all")
  func moved() throws {
    var hour = try Hour()
    let thursday = Group.secondWednesday.adding(days: 1)
    try hour.at("12:21", .frame(.cancelled(reason: "Ferien")))
    try hour.at("12:22", .frame(.moved(to: thursday, at: TimeOfDay(hour: 14, minute: 0))))
    #expect(hour.state.cancellation == nil)
    #expect(hour.state.date == thursday)
    #expect(hour.state.scheduledStart.iso == "2021-03-25T13:00:00.000Z")
    #expect(hour.refusal(of: .frame(.phaseEntered(.checkIn))) == nil)
  }
}
