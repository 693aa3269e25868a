import AcceptanceScripts
import Foundation
import Scratch
import Screen
import TerminalDriver
import Testing

@Suite("A terminal without colours, or with few, or with as many as there are")
struct ColourlessTests {
  /// Somebody speaks, somebody waits, and a mark was set.
  private static let exchange = "1 2 5 > > > 1 2 Space b"
  /// A question and the help are open.
  private static let panels = "s Down ?"
  private static let coloured = ["linux", "xterm", "xterm-256color", "tmux-256color", "xterm-direct"]

  @Test(
    "B16: shows the same words and signs as one with many",
    arguments: [["NO_COLOR": "1"], ["TERM": "xterm-mono"], ["TERM": "vt100"]] + coloured.map { ["TERM": $0] })
  func sameWords(_ variables: [String: String]) throws {
    let folder = try ScratchDirectory()
    let extra = variables["TERM"] == "xterm-direct" ? ["TERMINFO": try Self.directColour(in: folder)] : [:]
    let screen = try ShadowedProgram(ExpectedHour([]), extra: variables.merging(extra) { $1 })
    // The picture is compared after every key with what the program says, which knows no colours.
    try screen.press(.enter)
    for key in ScriptStep("12:20:00", Self.exchange).keys { try screen.press(key) }
    let terminal = screen.program.terminal
    // Who speaks is said in words, and the row that the cursor is on has a sign.
    let before = terminal.screen.lines
    #expect(before.contains { $0.contains(" spricht") })
    try screen.press(.down)
    #expect(terminal.screen.lines != before)
    for key in ScriptStep("12:20:00", Self.panels).keys { try screen.press(key) }
    let hasColours = terminal.screen.hasColours
    #expect(hasColours == Self.coloured.contains(variables["TERM"] ?? ""), "\(variables)")
    #expect(terminal.screen.bellCount == 0)
  }

  @Test("B16: draws the signs it was asked for, whatever it is")
  func symbols() throws {
    let stark = try BuiltStark()
    let ascii = try stark.start(["--symbols", "ascii"], [:])
    try ascii.waitForText("q beenden")
    #expect(ascii.screen.text.unicodeScalars.allSatisfy { $0.isASCII || $0.properties.isAlphabetic })
    try ascii.send("q")
    try ascii.waitForExit()
    let unicode = try stark.start([], ["TERM": "linux", "STARK_SYMBOLS": "unicode"])
    try unicode.waitForText("·")
  }

  /// Debian has this type only in a package of its own.
  private static func directColour(in folder: ScratchDirectory) throws -> String {
    let colour = """
      \\E[%?%p1%{8}%<%t#%p1%d%e#8\\:2\\:\\:%p1%{65536}%/%d\\:%p1%{256}%/%{255}%&%d\\:%p1%{255}%&%d%;m
      """
    let (front, back) = (colour.replacing("#", with: "3"), colour.replacing("#", with: "4"))
    let source = """
      xterm-direct|xterm with direct colour,
      \tRGB, colors#0x1000000, pairs#0x7FFFF, setaf=\(front), setab=\(back), setb@, setf@, use=xterm-256color,

      """
    try Data(source.utf8).write(to: URL(filePath: folder.path + "/direct.ti"))
    let tic = try CommandRun(
      "/usr/bin/tic", ["-x", "-o", folder.path, folder.path + "/direct.ti"],
      environment: TerminalEnvironment.standard(home: folder.path))
    try #require(tic.status == .exited(0), "\(tic.messages)")
    return folder.path
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
