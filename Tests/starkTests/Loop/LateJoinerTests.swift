import AcceptanceScripts
import Dialogue
import Interface
import Scratch
import Testing

@Suite("An hour with a late joiner, at a scripted terminal")
struct LateJoinerTests {
  @Test("becomes exactly the record of the script")
  func wholeHour() throws {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    _ = try program.run(LateJoiner.all)
    try expectRecordOfLateJoiner(program.rows)
  }

  @Test("is written in at most one transaction for each key, so that no key is done by halves")
  func transactions() throws {
    let hour = try ExpectedHour(LateJoiner.all)
    #expect(hour.steps.allSatisfy { $0.writes <= 1 })
    #expect(hour.steps.filter { $0.writes == 1 }.count > 200)
  }

  @Test("takes one key for a turn change and at most 36 for the whole exchange")
  func keysOfTheExchange() throws {
    #expect(LateJoiner.exchange.map(\.keys.count).reduce(0, +) <= 36)
    #expect(LateJoiner.exchange.allSatisfy { $0.keys.count == 1 })
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    let before = LateJoiner.preparation + LateJoiner.checkIn + LateJoiner.topics + [LateJoiner.intoExchange]
    let model = try program.run(before + LateJoiner.exchange).model
    #expect(model.entry == nil)
    #expect(model.session?.exchange.turns.count == 14)
  }

  @Test("goes on in Jürgen's turn when the program is started again")
  func startedAgain() throws {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    let before = LateJoiner.preparation + LateJoiner.checkIn + LateJoiner.topics + [LateJoiner.intoExchange]
    let first = try program.run(before + LateJoiner.exchangeToJuergen).model
    let again = try program.run([ScriptStep("12:56:55", "Enter")]).model
    #expect(again.session == first.session)
    let turn = try #require(again.session?.exchange.turn)
    #expect(again.session?.participant(turn.participant)?.name == "Jürgen")
    #expect(turn.startedAt?.wall.iso == "2021-03-24T11:56:35.000Z")
  }

  @Test("leaves three areas open after the hour, and nothing else")
  func openPoints() throws {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    let model = try program.run(LateJoiner.all.dropLast(2)).model
    let session = try #require(model.session)
    #expect(session.phase == .wrapUp)
    #expect(session.openPoints == session.needList.needs.map { .category($0.id) })
    #expect(session.openPoints.count == 3)
  }
}
