import AcceptanceScripts
import Dialogue
import Interface
import Records
import Scratch
import Testing

@testable import stark

@Suite("Somebody who was entered twice, from the keys to the rows")
struct MergedPersonProgramTests {
  /// Olena is entered as Mehmet, who has answered when somebody sees it.
  private static let before =
    LateJoiner.preparation + LateJoiner.checkIn + [ScriptStep("12:36:00", "p j 4 3")]

  private static let after = [
    ScriptStep("12:38:00", "Enter"), ScriptStep("12:39:00", "> > > > > > Enter"),
  ]

  @Test("is one after a restart, in the record and in what the next session knows")
  func wholeWay() throws {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    let stopped = try program.run(Self.before).model
    #expect(stopped.session?.present.map(\.name) == ["Amina", "Yonas", "Olena", "Petra", "Jürgen"])
    let again = try program.run([ScriptStep("12:37:00", "Enter")]).model
    #expect(again.session == stopped.session)
    _ = try program.run(Self.after)

    let session = "session_id = (SELECT session_id FROM analysis_session WHERE number = 2)"
    #expect(
      try program.rows(
        "SELECT participant_number, access_mode FROM analysis_attendance WHERE \(session) ORDER BY 1")
        == ["1|onSite", "2|privateDevice", "3|onSite", "5|privateDevice", "6|onSite"])
    #expect(
      try program.rows(
        "SELECT participant_number, state, mood FROM analysis_round WHERE \(session) AND round = 'checkIn' ORDER BY 1")
        == ["1|given|3", "2|given|2", "3|given|3", "5|given|2", "6|given|3"])
    let store = try SessionStore(at: program.path, access: .readOnly, now: program.clock.reading.wall)
    #expect(try store.latestCycle()?.roster.contains { $0.name == "Mehmet" } == false)
  }
}
