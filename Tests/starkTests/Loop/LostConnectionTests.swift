import AcceptanceScripts
import Dialogue
import Interface
import Scratch
import Testing

@Suite("An hour with a lost connection, at a scripted terminal")
struct LostConnectionTests {
  private let folder: ScratchDirectory
  private let program: ScriptedProgram

  init() throws {
    folder = try ScratchDirectory()
    program = try ScriptedProgram(in: folder)
  }

  @Test("becomes exactly the record of the script, though the program was stopped while Yonas was away")
  func wholeHour() throws {
    let stopped = try program.run(LostConnection.beforeTheKill).model
    let again = try program.run([ScriptStep("12:48:55", "Enter")]).model
    #expect(again.session == stopped.session)
    #expect(again.session?.exchange.turns.map(\.state) == [.interrupted, .running])
    _ = try program.run([ScriptStep("12:49:00", "Enter")] + LostConnection.afterTheKill)
    try expectRecordOfLostConnection(program.rows)
  }

  @Test("offers the way on to whoever comes back, and gives Petra the first word on the second topic")
  func offers() throws {
    let steps = LostConnection.beforeTheKill + LostConnection.afterTheKill
    let back = try program.run(steps.filter { $0.time <= "12:51:00" }).model
    #expect(back.session?.mayResume.map(\.name) == ["Yonas"])
    #expect(back.session?.attendance(of: try #require(back.session?.mayResume.first?.id))?.access == .phone)
    guard case .notice(let offer) = back.message else {
      Issue.record("nothing was offered")
      return
    }
    #expect(offer.contains("Yonas") && offer.contains("p w"))
    let next = steps.filter { $0.time > "12:51:00" && $0.time <= "12:55:10" }
    let later = try program.run([ScriptStep("12:51:05", "Enter")] + next).model
    let turn = try #require(later.session?.exchange.turn)
    #expect(later.session?.participant(turn.participant)?.name == "Petra" && turn.isFirst)
    #expect(later.session?.passes == 3)
  }

  @Test("has both people at a device away and back with one of them, and numbers stay")
  func sharedDevice() throws {
    let steps = LostConnection.beforeTheKill + LostConnection.afterTheKill
    let away = try program.run(steps.filter { $0.time <= "12:58:20" }).model
    #expect(away.session?.present.map(\.number) == [2, 3, 5, 6])
    let back = try program.run([ScriptStep("12:59:20", "Enter a 1")]).model
    #expect(back.session?.present.map(\.number) == [1, 2, 3, 5, 6, 8])
  }

  @Test("tells nobody outside the program an unreleased quote, a name, or who passed")
  func exports() throws {
    _ = try program.run(LostConnection.beforeTheKill + LostConnection.afterTheKill)
    let exports = try ExportedBytes(of: program.path)
    #expect(exports.texts.count == 48)
    #expect(exports.calls(naming: neverExported + [LostConnection.quote, "lautesten"]) == [])
    #expect(exports.texts["sessions json internal"]?.contains("\"passes\": 3") == false)
    #expect(exports.passes == [])
  }

  @Test("takes two keys for what concerns technology, and one more digit for each further answer")
  func keys() throws {
    let steps = LostConnection.beforeTheKill + LostConnection.afterTheKill
    let counts = Dictionary(grouping: steps, by: \.time).mapValues { $0.map(\.keys.count) }
    for time in ["12:41:00", "12:48:10", "12:51:00", "12:51:10", "12:58:20", "12:59:20"] {
      #expect(counts[time] == [2], "\(time)")
    }
    // Expected: who. Dial-in: who and what. Access and device: who and which.
    #expect(counts["12:22:00"] == [3] && counts["12:28:00"] == [3])
    #expect(counts["12:50:50"] == [4] && counts["12:26:00"] == [4])
  }
}
