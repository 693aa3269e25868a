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

  @Test("count with the minutes of today, and not with a disturbance in which the phase stood still")
  func today() throws {
    var hour = try Hour.inExchange()
    var shorter = hour.state.plan
    shorter.exchange = 20
    try hour.now(.frame(.replanned(to: shorter)))
    #expect(hour.state.minutesLeft(for: "Arzttermin", planned: 22, at: hour.now) == 20)
    try hour.at("12:50", .disturbance(.began("Streit", .conflict)))
    try hour.at("12:55", .disturbance(.ended(.clarified)))
    #expect(hour.state.minutesLeft(for: "Arzttermin", planned: 22, at: hour.now) == 17)
  }
}
