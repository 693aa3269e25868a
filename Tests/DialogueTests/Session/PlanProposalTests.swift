import Dialogue
import Randomness
import Testing

@Suite("The proposal for the rest of the hour")
struct PlanProposalTests {
  /// Everything was as planned until a phase was entered, and now it is `time`.
  private func hour(in phase: Phase, since entered: String, at time: String) throws -> Hour {
    var hour = try Hour()
    let planned: [(String, Phase)] = [
      ("12:30", .checkIn), ("12:40", .topics), ("12:47", .exchange), ("13:15", .needs), ("13:23", .checkOut),
    ]
    for (start, earlier) in planned where earlier < phase { try hour.at(min(start, entered), enter: earlier) }
    try hour.at(entered, enter: phase)
    try hour.clock.goOn(until: time)
    return hour
  }

  @Test(
    "takes from the exchange first, then from the topics, and gives needs and check-out their minutes first",
    arguments: [
      // A check-in that lasts longer gets a minute to come to its end.
      (.checkIn, "12:30", "12:43", [1, 7, 24, 8, 7]),
      (.topics, "12:40", "12:50", [0, 1, 24, 8, 7]),
      (.exchange, "12:51", "12:51", [0, 0, 24, 8, 7]),
      (.exchange, "12:51", "12:55:20", [0, 0, 20, 8, 7]),
      (.checkIn, "13:10", "13:10", [3, 1, 1, 8, 7]),
      (.checkIn, "13:04", "13:04", [9, 1, 1, 8, 7]),
      (.checkIn, "12:59", "12:59", [10, 5, 1, 8, 7]),
      (.checkIn, "13:12", "13:12", [1, 1, 1, 8, 7]),
      (.checkIn, "13:14", "13:14", [0, 0, 1, 8, 7]),
      (.exchange, "12:47", "13:16", [0, 0, 0, 7, 7]),
      (.exchange, "12:47", "13:18", [0, 0, 0, 6, 6]),
      (.needs, "13:20", "13:20", [0, 0, 0, 5, 5]),
      (.needs, "13:15", "13:28", [0, 0, 0, 1, 1]),
      (.checkIn, "13:28", "13:28", [0, 0, 0, 1, 1]),
      (.needs, "13:15", "13:29:01", [0, 0, 0, 0, 1]),
    ] as [(Phase, String, String, [Int])])
  func behind(phase: Phase, entered: String, time: String, rest: [Int]) throws {
    let hour = try hour(in: phase, since: entered, at: time)
    #expect(try PlanProposal(hour.state, at: hour.now).rest.minutes == rest)
  }

  @Test(
    "gives minutes to spare to the exchange, and after it to the phase that is on",
    arguments: [
      (.checkIn, "12:25", "12:25", [10, 7, 33, 8, 7]),
      (.topics, "12:36", "12:36", [0, 7, 32, 8, 7]),
      (.needs, "13:10", "13:10", [0, 0, 0, 13, 7]),
      (.checkOut, "13:20", "13:21", [0, 0, 0, 0, 9]),
    ] as [(Phase, String, String, [Int])])
  func ahead(phase: Phase, entered: String, time: String, rest: [Int]) throws {
    let hour = try hour(in: phase, since: entered, at: time)
    #expect(try PlanProposal(hour.state, at: hour.now).rest.minutes == rest)
  }

  @Test("says what changes, most minutes first, and adds to the phase that is on what it has used")
  func changes() throws {
    let hour = try hour(in: .topics, since: "13:06", at: "13:08")
    let proposal = try PlanProposal(hour.state, at: hour.now)
    #expect(proposal.rest.minutes == [0, 5, 2, 8, 7])
    #expect(proposal.plan.minutes == [10, 7, 2, 8, 7])
    #expect(proposal.changes.map(\.phase) == [.exchange] && proposal.changes.map(\.minutes) == [-26])
    let later = try self.hour(in: .topics, since: "13:09", at: "13:09")
    let both = try PlanProposal(later.state, at: later.now)
    #expect(both.changes.map(\.phase) == [.exchange, .topics] && both.changes.map(\.minutes) == [-27, -2])
  }

  @Test("is refused with a reason when there is nothing to share out or nothing to change")
  func refused() throws {
    func reason(_ hour: Hour) -> Rejection? {
      do throws(Rejection) {
        _ = try PlanProposal(hour.state, at: hour.now)
        return nil
      } catch {
        return error
      }
    }
    #expect(reason(try Hour()) == .notInThisPhase)
    #expect(reason(try hour(in: .exchange, since: "12:47", at: "12:54")) == .hour(.planFits))
    // A phase that has had its minutes leaves needs and check-out theirs.
    #expect(reason(try hour(in: .exchange, since: "12:47", at: "13:15")) == .hour(.planFits))
    #expect(reason(try hour(in: .checkOut, since: "13:23", at: "13:29:59")) == .hour(.planFits))
    #expect(reason(try hour(in: .checkOut, since: "13:23", at: "13:30")) == .hour(.hourIsOver))
    #expect(reason(try hour(in: .wrapUp, since: "13:25", at: "13:26")) == .notInThisPhase)
  }

  @Test("brings the hour back on plan from any phase at any time, and ends it when it is meant to end")
  func anyTime() throws {
    var random = SplitMix64(seed: 2021)
    var accepted = 0
    for _ in 0..<400 {
      var hour = try anyHour(&random)
      let end = hour.state.scheduledEnd
      #expect(Invariants.faults(ofProposalFor: hour.state, at: hour.now).isEmpty)
      guard let proposal = try? PlanProposal(hour.state, at: hour.now) else { continue }
      try hour.now(.frame(.replanned(to: proposal.plan)))
      accepted += 1
      #expect(hour.state.scheduledEnd == end)
      // Where every phase has a minute, nothing is left to say.
      let phases = Phase.live.count { $0 >= hour.state.phase }
      if proposal.rest.total >= phases { #expect(hour.state.drift(at: hour.now) == .onPlan) }
    }
    #expect(accepted > 200)
  }

  /// Begun between 11:50 and 13:10, and gone back and forth in.
  private func anyHour(_ random: inout SplitMix64) throws -> Hour {
    var hour = try Hour(openedAt: "11:50")
    func pass(_ seconds: Int) {
      hour.clock.goOn(for: .milliseconds(Int.random(in: 0...seconds * 1000, using: &random)))
    }
    pass(4800)
    for phase in Phase.live.prefix(Int.random(in: 1...5, using: &random)) {
      try hour.now(.frame(.phaseEntered(phase)))
      pass(1200)
      guard phase != .checkIn, let earlier = phase.previous, Int.random(in: 0...3, using: &random) == 0 else {
        continue
      }
      try hour.now(.frame(.phaseEntered(earlier)))
      pass(200)
      try hour.now(.frame(.phaseEntered(phase)))
      pass(200)
    }
    return hour
  }
}
