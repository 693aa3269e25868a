import Dialogue
import Randomness
import Testing

@Suite("The minutes of steps")
struct StepMinutesTests {
  @Test(
    "are fitted into the time there is by the largest remainder",
    arguments: [
      (22, [2, 4, 2, 3, 7, 3, 1]), (30, [2, 4, 2, 3, 7, 3, 1]), (10, [1, 2, 1, 1, 3, 1, 1]),
      (14, [1, 3, 1, 2, 4, 2, 1]), (7, [1, 1, 1, 1, 1, 1, 1]), (3, [1, 1, 1, 1, 1, 1, 1]), (0, [1, 1, 1, 1, 1, 1, 1]),
    ])
  func consultation(room: Int, minutes: [Int]) {
    #expect(StepMinutes.fitted([2, 4, 2, 3, 7, 3, 1], into: room) == minutes)
  }

  @Test("add up to the room, are never less than one, and never grow")
  func property() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<2000 {
      let planned = (0..<Int.random(in: 1...9, using: &random)).map { _ in Int.random(in: 1...20, using: &random) }
      let room = Int.random(in: 0...80, using: &random)
      let fitted = StepMinutes.fitted(planned, into: room)
      #expect(fitted.reduce(0, +) == min(planned.reduce(0, +), max(room, planned.count)), "\(planned) \(room)")
      #expect(zip(fitted, planned).allSatisfy { $0 >= 1 && $0 <= $1 }, "\(planned) \(room)")
    }
  }

  @Test("have the rest of the topic's box, or of the phase when they do not fit into a box or it is used up")
  func room() throws {
    var hour = try Hour.inExchange()
    #expect(hour.state.minutesLeft(for: "Arzttermin", planned: 10, at: hour.now) == 10)
    #expect(hour.state.minutesLeft(for: "Arzttermin", planned: 22, at: hour.now) == 28)
    try hour.at("12:50")
    #expect(hour.state.minutesLeft(for: "Arzttermin", planned: 10, at: hour.now) == 7)
    try hour.at("12:58")
    #expect(hour.state.minutesLeft(for: "Arzttermin", planned: 10, at: hour.now) == 17)
    try hour.now(.talk(.topicExtended(minutes: 4)))
    #expect(hour.state.minutesLeft(for: "Arzttermin", planned: 10, at: hour.now) == 3)
    #expect(hour.state.minutesLeft(for: "Allein zu Hause", planned: 10, at: hour.now) == 17)
  }

  @Test("make the topic's box longer where they take more than it")
  func box() throws {
    var hour = try Hour.inExchange()
    func box() throws -> Duration { hour.state.box(of: try #require(hour.exchange.discussion)) }
    #expect(try box() == .minutes(10))
    try hour.at(
      "12:49",
      .method(.chosen("Arzttermin", method: "long", steps: [StepPlan(key: "talk", minutes: 22, speaker: .group)])))
    #expect(try box() == .minutes(2 + 22))
    try hour.at("12:50", .talk(.topicExtended(minutes: 4)))
    #expect(try box() == .minutes(2 + 22 + 4))
    try hour.now(.method(.chosen("Arzttermin", method: "openExchange", steps: [])))
    #expect(try box() == .minutes(14))
  }

  @Test("are fitted into the phase as today's plan has it, and a disturbance takes none of them")
  func roomOfToday() throws {
    var hour = try Hour.inExchange()
    let shorter = PhasePlan(checkIn: 10, topics: 7, exchange: 18, needs: 8, checkOut: 7)
    try hour.now(.frame(.replanned(to: shorter)))
    #expect(hour.state.minutesLeft(for: "Arzttermin", planned: 22, at: hour.now) == 18)
    try hour.now(.disturbance(.began("laut", .outside)))
    try hour.at("12:50", .disturbance(.ended(.clarified)))
    #expect(hour.state.minutesLeft(for: "Arzttermin", planned: 22, at: hour.now) == 18)
  }
}
