import Dialogue
import Reports
import Testing

@Suite("A look back on a cycle")
struct LookbackTests {
  @Test("counts participations and participants apart, and who is new in the cycle")
  func participation() {
    let lookback = lookback([
      Invented.session(1, on: "2021-03-17", attendances: people("A", "B", "C")),
      Invented.session(2, on: "2021-03-24", attendances: people("B", "D")),
      Invented.session(3, on: "2021-03-31", cancellation: "krank", attendances: people("E")),
    ])
    #expect(lookback.participations == 5)
    #expect(lookback.participants == 4)
    #expect(lookback.sessions.map(\.newParticipants) == [3, 1, 1])
    #expect(lookback.held.map(\.returning) == [0, 1])
  }

  @Test("tells a mood only with its number, and none of fewer than three people")
  func moods() {
    let three = [("A", Mood.fair), ("B", .sunny), ("C", .rainy)].map { Invented.answer($0.0, .checkIn, $0.1) }
    let session = lookback([Invented.session(1, on: "2021-03-17", rounds: three)]).sessions[0]
    #expect(session.moodIn.count == 3)
    #expect(session.moodIn.mean.map { ($0 * 100).rounded() } == 367)
    #expect(session.moodOut.count == 0 && session.moodOut.mean == nil)
    let two = lookback([Invented.session(1, on: "2021-03-17", rounds: Array(three.prefix(2)))]).sessions[0]
    #expect(two.moodIn.count == 2 && two.moodIn.mean == nil)
  }

  @Test("gives the spread of speaking time with those who did not speak, and none of fewer than three people")
  func balance() throws {
    let turns = [("A", 60_000), ("A", 30_000), ("B", 20_000), ("D", 40_000)].enumerated().map { index, turn in
      Invented.turn(index, turn.0, milliseconds: Int64(turn.1))
    }
    let session = Invented.session(1, on: "2021-03-17", attendances: people("A", "B", "C", "D"), turns: turns)
    let balance = try #require(lookback([session]).sessions[0].balance)
    #expect(balance.count == 4)
    #expect(balance.least == .zero && balance.most == .seconds(90) && balance.median == .seconds(30))
    let few = Invented.session(1, on: "2021-03-17", attendances: people("A", "B"), turns: turns)
    #expect(lookback([few]).sessions[0].balance == nil)
  }

  @Test("counts what came out of a session as it stands now")
  func needs() {
    let session = Invented.session(
      1, on: "2021-03-17",
      needs: [Invented.need("Ruhe"), Invented.need("Zeit"), Invented.need("Geld", mergedInto: "Zeit")])
    let withdrawn = Invented.fact("Ruhe", .status, "withdrawn")
    #expect(lookback([session]).sessions[0].needs == 2)
    #expect(lookback([session], [withdrawn]).sessions[0].needs == 1)
  }

  private func lookback(_ records: [SessionRecord], _ facts: [NeedFact] = []) -> Lookback {
    Lookback(CycleArchive(cycle: Invented.cycle(), records: records, facts: facts, index: 0, count: 1))
  }

  private func people(_ names: String...) -> [AttendanceRecord] { names.map { Invented.attendance($0) } }
}
