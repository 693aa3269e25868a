import Dialogue
import Randomness
import Testing

@Suite("Minutes suggested from the past")
struct PhaseHistoryTests {
  private func row(_ minutes: [Int]) -> PhaseHistory.Row {
    let times = minutes.map { Int64($0) * 60_000 }
    return PhaseHistory.Row(
      checkIn: times[0], topics: times[1], exchange: times[2], needs: times[3], checkOut: times[4])
  }

  @Test("are the medians of the phases: one hour that went wrong changes nothing")
  func medians() {
    let history = PhaseHistory(
      sessions: [[11, 6, 27, 9, 7], [12, 6, 26, 9, 7], [11, 7, 27, 8, 6], [40, 1, 5, 10, 9], [10, 6, 28, 9, 7]].map(row)
    )
    #expect(history.suggestion(minutes: 60)?.minutes == [11, 6, 27, 9, 7])
  }

  @Test("of an even number of sessions lie between the two in the middle")
  func even() {
    let history = PhaseHistory(
      sessions: [[8, 7, 28, 8, 7], [10, 7, 28, 8, 7], [12, 7, 28, 8, 7], [14, 7, 28, 8, 7]].map(row))
    // 11 + 50 = 61 minutes become 60.
    #expect(history.suggestion(minutes: 60)?.minutes == [11, 7, 27, 8, 7])
    // Either of the two by itself would be another plan: 10 + 45 or 20 + 45 minutes made to 60.
    let apart = [5, 20, 30, 10].map { row([$0, 10, 20, 10, 5]) }
    #expect(PhaseHistory(sessions: apart).suggestion(minutes: 60)?.minutes == [15, 10, 20, 10, 5])
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]] {
      let history = PhaseHistory(sessions: order.map { apart[$0] })
      #expect(history.suggestion(minutes: 60)?.minutes == [15, 10, 20, 10, 5])
    }
  }

  @Test("need three sessions")
  func few() {
    let hour = row([10, 7, 28, 8, 7])
    #expect(PhaseHistory(sessions: [hour, hour]).suggestion(minutes: 60) == nil)
    #expect(PhaseHistory(sessions: [hour, hour, hour]).suggestion(minutes: 60) == .standard)
    // An hour has a minute for every phase, or no plan.
    for minutes in -1...4 { #expect(PhaseHistory(sessions: [hour, hour, hour]).suggestion(minutes: minutes) == nil) }
    #expect(PhaseHistory(sessions: [hour, hour, hour]).suggestion(minutes: 5)?.minutes == [1, 1, 1, 1, 1])
  }

  @Test("are scaled to the hour, whatever it was before, and leave every phase a minute")
  func scaled() throws {
    let hour = row([10, 7, 28, 8, 7])
    let history = PhaseHistory(sessions: [hour, hour, hour])
    #expect(history.suggestion(minutes: 90)?.minutes == [15, 11, 42, 12, 10])
    let rushed = row([0, 0, 60, 0, 0])
    #expect(PhaseHistory(sessions: [rushed, rushed, rushed]).suggestion(minutes: 60)?.minutes == [1, 1, 56, 1, 1])
    #expect(PhaseHistory(sessions: [row([0, 0, 0, 0, 0])]).suggestion(minutes: 60) == nil)
    var random = SplitMix64(seed: 7)
    for _ in 0..<300 {
      let sessions = (0..<Int.random(in: 3...12, using: &random)).map { _ in
        row((0..<5).map { _ in Int.random(in: 0...200, using: &random) })
      }
      let minutes = Int.random(in: 5...180, using: &random)
      guard let plan = PhaseHistory(sessions: sessions).suggestion(minutes: minutes) else { continue }
      #expect(plan.total == minutes)
      #expect(plan.minutes.allSatisfy { $0 >= 1 })
    }
  }
}
