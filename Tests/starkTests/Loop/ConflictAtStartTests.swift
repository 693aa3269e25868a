import AcceptanceScripts
import Dialogue
import Interface
import Scratch
import Screen
import Testing

@Suite("An hour with a conflict at the start, at a scripted terminal")
struct ConflictAtStartTests {
  private let folder: ScratchDirectory
  private let program: ScriptedProgram

  init() throws {
    folder = try ScratchDirectory()
    program = try ScriptedProgram(in: folder)
  }

  @Test("becomes exactly the record of the script, though the program was stopped in Petra's turn")
  func wholeHour() throws {
    let stopped = try program.run(ConflictAtStart.beforeTheKill).model
    let again = try program.run([ScriptStep("12:36:55", "Enter")]).model
    #expect(again.session == stopped.session)
    let turn = try #require(again.session?.runningDisturbance?.turn)
    #expect(again.session?.participant(turn.participant)?.name == "Petra")
    #expect(turn.startedAt?.wall.iso == "2021-03-24T11:36:20.000Z")
    _ = try program.run([ScriptStep("12:37:00", "Enter")] + ConflictAtStart.afterTheKill)
    try expectRecordOfConflictAtStart(program.rows)
  }

  @Test("has the check-in back after the conflict with the same person, the same answers and the same minutes")
  func exactlyWhereItWas() throws {
    let before = try program.run(ConflictAtStart.preparation + ConflictAtStart.checkIn).model
    let conflict = ConflictAtStart.conflictToPetra + ConflictAtStart.conflictFromPetra
    let after = try program.run([ScriptStep("12:33:50", "Enter")] + conflict).model
    let (round, reopened) = (try #require(before.session?.checkIn), try #require(after.session?.checkIn))
    #expect(reopened.current == round.current)
    #expect(after.session?.participant(try #require(reopened.current))?.name == "Mehmet")
    #expect(Array(reopened.answers.prefix(round.answers.count)) == round.answers)
    #expect(reopened.answers.count == round.answers.count + 1)
    let history = try #require(after.history)
    #expect(history.state.length(of: .checkIn, at: history.moment(at: program.clock.reading)) == .minutes(4))
  }

  @Test("is three minutes behind at 12:53 and on time again after one key, while Mehmet speaks on")
  func newPlan() throws {
    let steps = ConflictAtStart.beforeTheKill + ConflictAtStart.afterTheKill
    let before = try program.run(steps.filter { $0.time < "12:53:00" }).model
    let now = ClockReading(
      wall: program.clock.reading.wall + .seconds(20), sinceBoot: program.clock.reading.sinceBoot + 20_000,
      boot: program.clock.reading.boot)
    let history = try #require(before.history)
    #expect(history.state.drift(at: history.moment(at: now)) == .behind(minutes: 3))
    let after = try program.run([ScriptStep("12:53:00", "Enter y")]).model
    let planned = try #require(after.history)
    #expect(planned.state.drift(at: planned.moment(at: now)) == .onPlan)
    #expect(planned.state.exchange.turn?.id == history.state.exchange.turn?.id)
  }

  @Test("leaves of the conflict kind, time and outcome, without a name and without a word")
  func silentRows() throws {
    _ = try program.run(ConflictAtStart.beforeTheKill + ConflictAtStart.afterTheKill)
    #expect(
      try program.rows("SELECT detail, outcome, helper, milliseconds FROM event WHERE kind = 'disturbance'")
        == ["conflict|agreement||390000"])
    #expect(try program.rows("SELECT count(*) FROM turn WHERE kind = 'disturbance' AND topic IS NOT NULL") == ["0"])
    #expect(try program.rows("SELECT count(*) FROM round_answer WHERE round = 'disturbance' AND word <> ''") == ["0"])
  }

  @Test("tells nobody outside the program what was said in confidence, or who passed")
  func exports() throws {
    _ = try program.run(ConflictAtStart.beforeTheKill + ConflictAtStart.afterTheKill)
    let exports = try ExportedBytes(of: program.path)
    #expect(exports.texts.count == 48)
    let secrets = [
      ConflictAtStart.secret, ConflictAtStart.rule, ConflictAtStart.plan, ConflictAtStart.keyQuestion, "gestritten",
    ]
    #expect(exports.calls(naming: neverExported + secrets) == [])
    #expect(exports.calls(naming: ["Ich will in Ruhe schlafen können."]).count == 8)
    #expect(exports.calls(naming: ["(vertraulich)"]) == [])
    // How often somebody passed is told of whole units only.
    #expect(exports.texts["sessions json internal"]?.contains("\"passes\": 5") == false)
    #expect(exports.passes == [])
  }

  @Test("tells no more while the hour goes on, with a line half typed", arguments: ["12:40:30", "13:24:00"])
  func exportsOfOpenHour(_ time: String) throws {
    let steps = ConflictAtStart.beforeTheKill + ConflictAtStart.afterTheKill
    _ = try program.run(steps.filter { $0.time <= time } + [ScriptStep("13:24:30", "t x y x y x")])
    let exports = try ExportedBytes(of: program.path)
    #expect(exports.texts.count == 48)
    let secrets = [
      ConflictAtStart.secret, ConflictAtStart.rule, ConflictAtStart.plan, ConflictAtStart.keyQuestion, "xyxyx",
    ]
    #expect(exports.calls(naming: neverExported + secrets) == [])
    #expect(exports.calls(naming: ["\"disturbances\": 1", "\"turns\": "]).isEmpty == false)
  }

  @Test("takes at most two keys, and text, for what concerns the conflict and the plan")
  func keys() throws {
    let conflict = ConflictAtStart.conflictToPetra + ConflictAtStart.conflictFromPetra
    #expect(conflict.allSatisfy { $0.keys.prefix { $0 != .character("W") }.count <= 2 })
    let plans = ConflictAtStart.concern.filter { $0.time == "12:53:00" }
    #expect(plans.map(\.keys.count) == [1])
    let own = ConflictAtStart.consultation.filter { $0.time == "13:04:50" }
    #expect(own.map(\.keys.count) == [2 + ConflictAtStart.plan.count + 1])
  }
}
