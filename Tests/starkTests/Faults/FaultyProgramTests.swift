import AcceptanceScripts
import Foundation
import Screen
import TerminalDriver
import Testing

@Suite("The program on a disk that fails")
struct FaultyProgramTests {
  private let faulty: FaultyProgram
  private var program: RealProgram { faulty.program }

  init() throws {
    faulty = try FaultyProgram()
    try program.type([ScriptStep("12:20:00", "Enter 1 2 5 > > >"), ScriptStep("12:47:00", "1")])
  }

  @Test("A7: says so, goes on, and has stored everything as soon as there is room again")
  func full() throws {
    try faulty.fail(with: ENOSPC)
    try program.set("12:47:20")
    try program.type(.character("2"))
    #expect(
      faulty.state.contains("Nicht gespeichert (1). Datenträger voll. Alles bis 12:47:00 ist gespeichert."),
      "\(program.terminal.screen.text)")
    #expect(try faulty.stored("talk.handRaised") == 0)
    for key: Key in [.character("5"), .character("b"), .character("t")] { try program.type(key) }
    for key in "Arzt" { try program.type(.character(key)) }
    #expect(faulty.state.contains("Nicht gespeichert (3)") && !program.terminal.screen.text.contains("gespeichert ✓"))
    try faulty.mend()
    // Without another key, within the second after which it is tried again.
    try program.terminal.waitForText("Merker")
    #expect(try faulty.stored("talk.handRaised") == 2 && faulty.stored("heard.marked") == 1)
    #expect(try Rows(of: program.path).query("SELECT text FROM draft") == ["Arzt"])
  }

  @Test("A7: goes on where it was when it is killed and the disk is still full")
  func stillFull() throws {
    try faulty.fail(with: ENOSPC)
    try program.kill()
    try program.startAgain()
    try program.send(.enter)
    try program.terminal.waitForText("Amina spricht")
    try program.type(.character("2"))
    #expect(faulty.state.contains("Datenträger voll. Alles bis 12:47:00 ist"), "\(program.terminal.screen.text)")
    try faulty.mend()
    try program.terminal.waitForText("gespeichert ✓")
    #expect(try faulty.stored("talk.handRaised") == 1)
  }

  @Test("A5: after an error of the disk the last step is there once, whether the disk had written it or not")
  func error() throws {
    try faulty.fail(with: EIO)
    try program.type(.character("2"))
    #expect(faulty.state.contains("Datenträgerfehler."), "\(program.terminal.screen.text)")
    try faulty.mend()
    try program.terminal.waitForText("gespeichert ✓")
    #expect(try faulty.stored("talk.handRaised") == 1)
  }

  @Test("writes a rescue file on request that the next start brings back, and that is gone then")
  func rescue() throws {
    try faulty.fail(with: ENOSPC)
    for key: Key in [.character("2"), .character("b"), .character("g"), .character("s")] { try program.type(key) }
    let file = try #require(faulty.rescueFiles().first)
    #expect(
      program.terminal.screen.text.contains("Gerettet. Der nächste Start holt es zurück aus ~/.local/state/stark"))
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o7777 == 0o600)
    try program.kill()
    #expect(try faulty.stored("talk.handRaised") == 0)
    try faulty.mend()
    try program.startAgain()
    #expect(program.terminal.screen.text.contains("Aus der Rettungsdatei zurückgeholt: 2 Schritte."))
    #expect(try faulty.stored("talk.handRaised") == 1 && faulty.stored("heard.marked") == 1)
    #expect(faulty.rescueFiles() == [])
    try program.send(.enter)
    try program.terminal.waitForText("1. 2 Yonas")
  }

  @Test("that is left all the same rescues what is not stored, and says where", arguments: [false, true])
  func leaving(_ bySignal: Bool) throws {
    try faulty.fail(with: ENOSPC)
    try program.type(.character("2"))
    if bySignal {
      try program.terminal.kill(SIGHUP)
    } else {
      try program.type(.character("q"))
      try program.send(.character("q"))
    }
    #expect(try program.terminal.waitForExit() == (bySignal ? .signalled(SIGHUP) : .exited(74)))
    let file = try #require(faulty.rescueFiles().first)
    let said = program.terminal.screen.text.replacing("\n", with: "")
    #expect(said.contains("Nicht alles ließ sich speichern. Der Rest steht in") && said.contains(file), "\(said)")
    try faulty.mend()
    try program.startAgain()
    #expect(try faulty.stored("talk.handRaised") == 1)
  }
}
