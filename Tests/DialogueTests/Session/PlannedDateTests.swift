import Dialogue
import Testing

@Suite("A session that begins on another day than planned")
struct PlannedDateTests {
  private func begun() throws -> Hour {
    var hour = try Hour()
    hour.clock.goOn(for: .seconds(86_400))
    try hour.now(.people(.arrived(amina)))
    try hour.now(.frame(.phaseEntered(.checkIn)))
    return hour
  }

  @Test("keeps the day it was planned for, and undo brings that day back")
  func undone() throws {
    var hour = try begun()
    #expect(hour.state.plannedDate == Group.secondWednesday && hour.state.date != Group.secondWednesday)
    try hour.undo()
    #expect(hour.state.plannedDate == nil && hour.state.phase == .preparation)
    #expect(hour.state.date == Group.secondWednesday && hour.state.start == hour.state.opening.start)
  }

  @Test("keeps none where it begins on its day, and forgets it where it is moved")
  func none() throws {
    #expect(try Hour.inCheckIn(with: [amina]).state.plannedDate == nil)
    var hour = try begun()
    try hour.now(.frame(.phaseEntered(.preparation)))
    try hour.now(.frame(.moved(to: hour.state.date, at: hour.state.start)))
    #expect(hour.state.plannedDate == nil)
  }
}
