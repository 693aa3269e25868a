import Screen
import Testing

@Suite("The terminal for tests")
struct ScriptedTerminalTests {
  @Test("plays its script and then hangs up")
  func script() {
    var terminal = ScriptedTerminal(
      size: Size(rows: 1, columns: 3), script: [.keys("ab"), .timeout, .key(.enter), .input(.pasted("x"))])
    let inputs = [nil, 0, 500, 500, nil, nil, nil].map { terminal.input(waitingAtMost: $0) }
    #expect(
      inputs == [
        .key(.character("a")), .key(.character("b")), nil, .key(.enter), .pasted("x"), .hangUp, .hangUp,
      ])
    #expect(terminal.waits == [nil, 0, 500, 500, nil, nil, nil])
  }

  @Test("changes its size when the script says so")
  func resize() {
    let small = Size(rows: 1, columns: 1)
    var terminal = ScriptedTerminal(size: Size(rows: 24, columns: 80), script: [.input(.resized(small))])
    _ = terminal.input(waitingAtMost: 0)
    #expect(terminal.size == small)
  }

  @Test("remembers screens, suspensions and palettes")
  func remembers() {
    var terminal = ScriptedTerminal(size: Size(rows: 1, columns: 3), script: [])
    var buffer = Buffer(size: terminal.size)
    buffer.write("abc", row: 0, column: 0, role: .text)
    terminal.show(buffer)
    terminal.suspend()
    terminal.usePalette(.monochrome)
    #expect(terminal.screens.map(\.framed) == ["|abc|", "|abc|"])
    #expect(terminal.suspensions == 1)
    #expect(terminal.palettes == [.monochrome])
  }
}
