import AcceptanceScripts
import Foundation
import Screen
import TerminalDriver
import Testing

@Suite("A terminal without colours, or with few")
struct ColourlessTests {
  /// Somebody speaks, somebody waits, a mark was set, a question and the help are open.
  private static let keys = "1 2 5 > > > 1 2 b s Down ?"

  @Test(
    "B16: shows the same words and signs as one with many",
    arguments: [["NO_COLOR": "1"], ["TERM": "xterm-mono"], ["TERM": "vt100"], ["TERM": "linux"], ["TERM": "xterm"]])
  func sameWords(_ variables: [String: String]) throws {
    let screen = try ShadowedProgram(ExpectedHour([]), extra: variables)
    // The picture is compared after every key with what the program says, which knows no colours.
    try screen.press(.enter)
    for key in ScriptStep("12:20:00", Self.keys).keys { try screen.press(key) }
    let terminal = screen.program.terminal
    let hasColours = terminal.screen.hasColours
    #expect(hasColours == ["linux", "xterm"].contains(variables["TERM"] ?? ""), "\(variables)")
    #expect(terminal.screen.bellCount == 0)
  }
}

extension VirtualScreen {
  /// Whether a cell on the screen has a colour of its own.
  fileprivate var hasColours: Bool {
    (0..<size.rows).contains { row in
      (0..<size.columns).contains { column in
        let attributes = cell(at: ScreenPosition(row: row, column: column)).attributes
        return attributes.foreground != nil || attributes.background != nil
      }
    }
  }
}
