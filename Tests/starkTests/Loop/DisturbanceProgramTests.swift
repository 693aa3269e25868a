import AcceptanceScripts
import Dialogue
import Foundation
import Interface
import Records
import Reports
import Scratch
import Testing
import Words

@testable import stark

@Suite("A disturbance, from the keys to the rows")
struct DisturbanceProgramTests {
  private static let before =
    LateJoiner.preparation + LateJoiner.checkIn
    + [
      ScriptStep("12:42:00", "s c 1"), ScriptStep("12:43:00", "Space"), ScriptStep("12:44:00", "Space"),
      ScriptStep("12:44:10", "w"),
    ]

  /// The program is started again in the middle of Mehmet's turn; Olena comes meanwhile.
  private static let after = [
    ScriptStep("12:46:00", "Enter"), ScriptStep("12:50:00", "Enter"), ScriptStep("12:51:00", "a 3"),
    ScriptStep("12:56:00", "s"),
    ScriptStep("12:56:00", "2", typing: "Wir sprechen von uns selbst."), ScriptStep("12:56:40", "Enter"),
    ScriptStep("12:57:00", "> > > > > > Enter"),
  ]

  @Test("goes on after a restart, and has in record and export what the contract names")
  func wholeWay() throws {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    let stopped = try program.run(Self.before).model
    let again = try program.run([ScriptStep("12:45:30", "Enter")]).model
    #expect(again.session == stopped.session && again.session?.runningDisturbance?.turn != nil)
    _ = try program.run(Self.after)

    let session = "(SELECT session_id FROM analysis_session WHERE number = 2)"
    #expect(
      try program.rows("SELECT detail, seconds, outcome FROM analysis_event WHERE kind = 'disturbance'")
        == ["conflict|840|agreement"])
    #expect(
      try program.rows(
        "SELECT participant_number, state FROM analysis_round WHERE round = 'disturbance' ORDER BY 1")
        == ["1|given", "2|passed", "3|notAsked", "4|given", "5|notAsked", "6|notAsked"])
    #expect(
      try program.rows(
        "SELECT participant_number, kind, seconds FROM analysis_turn WHERE session_id = \(session) ORDER BY started_at")
        == ["1|disturbance|60", "4|disturbance|350"])
    let columns = "turns, talk_seconds, passes, disturbances, disturbance_minutes"
    #expect(try program.rows("SELECT \(columns) FROM analysis_session WHERE number = 2") == ["2|410|1|1|14"])

    let store = try SessionStore(at: program.path, access: .readOnly, now: program.clock.reading.wall)
    let records = try store.records()
    #expect(records.last?.cycle.groundRules.last == "Wir sprechen von uns selbst.")
    let extract = ArchiveExtract(records: records, facts: try store.needFacts())
    let json = String(
      decoding: Export(kind: .sessions, format: .json, language: .german).render(extract, categories: []),
      as: UTF8.self)
    for figure in ["\"disturbances\": 1", "\"disturbance_minutes\": 14"] {
      #expect(json.contains(figure))
    }
  }
}
