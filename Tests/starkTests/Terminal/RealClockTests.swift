import TerminalDriver
import Testing

/// Nothing but the program and a terminal, so that every sanitizer sees the whole of it; all other hours have a clock
/// that the test sets.
@Suite("An hour in the program by the clock of the machine")
struct RealClockTests {
  @Test("goes through every phase, is left and resumed, and ends in order")
  func hour() throws {
    let stark = try BuiltStark()
    let terminal = try stark.start(["demo", "--database", stark.path()])
    try terminal.waitForText("Nächster Termin")
    try press("\r 1 2 3 >", in: terminal)
    try terminal.waitForText("CHECK-IN")
    try press("3 4 4 >", in: terminal)
    try terminal.waitForText("THEMEN")
    try press("t Busfahrkarte \r + >", in: terminal)
    try terminal.waitForText("AUSTAUSCH")
    try press("1 b \r 2 q", in: terminal)
    #expect(try terminal.waitForExit() == .exited(0))

    let again = try stark.start(["demo", "--database", stark.path()])
    try again.waitForText("q beenden")
    try press("\r \u{20} \r s s 5 3 o \u{1b} >", in: again)
    try again.waitForText("BEDÜRFNISSE")
    try press("n Fahrkarte \r > > : g r 2 5 bus \u{1b} g b g i g n q", in: again)
    #expect(try again.waitForExit() == .exited(0))
  }

  /// Sends what stands between blanks, and waits until each was answered.
  private func press(_ keys: String, in terminal: TerminalSession) throws {
    for key in keys.split(separator: " ") {
      try terminal.send(String(key))
      try terminal.waitForIdle()
    }
  }
}
