import Dialogue
import Testing

@Suite("The exercise of a break")
struct ExerciseTests {
  @Test("has its own length inside the break, counted by the clock of the break")
  func ownLength() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .activeBreak(.began("Pause", exercise: "shoulders", seconds: 60)))
    #expect(hour.state.runningBreak?.exerciseEnd == .seconds(60))
    #expect(hour.state.runningBreak?.seconds == 180)
    try hour.at("12:49:20", .activeBreak(.exerciseChosen("apple", seconds: 90)))
    #expect(hour.state.runningBreak?.exercise == "apple")
    #expect(hour.state.runningBreak?.exerciseEnd == .seconds(170))
    try hour.at("12:51:30", .activeBreak(.ended))
    #expect(hour.record.events.map(\.detail) == ["apple"])
    #expect(hour.record.events.map(\.milliseconds) == [210_000])
  }

  @Test("takes the whole break where its length is not known")
  func noLength() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", .activeBreak(.began("Pause", exercise: "eigene")))
    #expect(hour.state.runningBreak?.exerciseEnd == nil)
  }

  @Test("pauses turn and topic, and the turn waits for somebody to let it go on")
  func pausedTurn() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:48:30", .activeBreak(.began("Pause", exercise: "shoulders", seconds: 60)))
    #expect(hour.exchange.turn?.state == .paused)
    #expect(hour.refusal(of: .turn(.resumed)) == .hour(.breakIsRunning))
    try hour.at("12:50:00", .activeBreak(.ended))
    #expect(hour.exchange.turn?.state == .paused)
    #expect(hour.exchange.discussion?.length(at: hour.now, without: hour.state.standstills) == .seconds(90))
    try hour.at("12:50:00", .turn(.resumed))
    try hour.at("12:50:10", .turn(.ended))
    #expect(hour.talkSeconds == ["Petra": 40])
  }

  @Test("belongs to the hour: not before it, not after it", arguments: [Phase.preparation, .wrapUp])
  func outside(phase: Phase) throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.at("13:30", enter: phase)
    #expect(hour.refusal(of: .activeBreak(.began("Pause", exercise: "shoulders"))) == .notInThisPhase)
  }
}
