import Dialogue
import Reports
import Testing

@Suite("The needs of a cycle as they stand now")
struct NeedBoardTests {
  @Test("count into the loop only when the group could have heard an answer")
  func loop() {
    let board = board([["Ruhe", "Zeit"], ["Geld"]], [Invented.fact("Ruhe", .reportedBackOn, "2021-03-24")])
    #expect(board.cards.map(\.wording) == ["Ruhe", "Zeit", "Geld"])
    #expect(board.owed == 2)
    #expect(board.reportedBack == 1)
  }

  @Test("leave out what was withdrawn or merged")
  func counted() {
    let session = Invented.session(
      1, on: "2021-03-17",
      needs: [Invented.need("A", status: .withdrawn), Invented.need("B", mergedInto: "C"), Invented.need("C")])
    #expect(NeedBoard(archive([session], [])).cards.map(\.wording) == ["C"])
  }

  @Test(
    "are due to be reported when there is something to say that the group has not heard",
    arguments: [
      ([NeedFact](), false), ([Invented.fact("Ruhe", .answer, "Ja.")], true),
      ([Invented.fact("Ruhe", .status, "declined")], true), ([Invented.fact("Ruhe", .status, "inProgress")], false),
      ([Invented.fact("Ruhe", .answer, "Ja."), Invented.fact("Ruhe", .reportedBackOn, "2021-03-24")], false),
    ])
  func due(facts: [NeedFact], isDue: Bool) {
    #expect(board([["Ruhe"]], facts).cards.map(\.isDueToReport) == [isDue])
  }

  @Test(
    "have an age in whole weeks",
    arguments: [("2021-03-17", 0), ("2021-03-30", 1), ("2021-03-31", 2), ("2020-01-01", 0)])
  func age(day: String, weeks: Int) {
    #expect(board([["Ruhe"]]).cards[0].weeks(on: Invented.day(day)) == weeks)
  }

  private func board(_ sessions: [[String]], _ facts: [NeedFact] = []) -> NeedBoard {
    let records = sessions.enumerated().map { index, needs in
      Invented.session(index + 1, on: "2021-03-\(17 + 7 * index)", needs: needs.map { Invented.need($0) })
    }
    return NeedBoard(archive(records, facts))
  }

  private func archive(_ records: [SessionRecord], _ facts: [NeedFact]) -> CycleArchive {
    CycleArchive(cycle: Invented.cycle(), records: records, facts: facts, index: 0, count: 1)
  }
}
