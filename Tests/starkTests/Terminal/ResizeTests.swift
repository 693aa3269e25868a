import Randomness
import Screen
import TerminalDriver
import Testing

@Suite("A window that changes its size")
struct ResizeTests {
  private static let special = [
    (1, 1), (5, 20), (20, 60), (24, 80), (20, 59), (19, 60), (1, 200), (100, 1), (200, 500), (2, 2),
  ]

  @Test("B8: a thousand times while a line is typed loses nothing, and the screen is right at every size")
  func whileTyping() throws {
    let screen = try ShadowedProgram(ExpectedHour([]))
    try screen.press(.enter, .character("1"), .character("2"), .character("t"))
    let text = "Arzttermin bekommen, wenn immer besetzt ist, und für Frau Öz 😀 übersetzen"
    var rest = text.unicodeScalars[...]
    let watch = Stopwatch(screen.program.terminal)
    try storm(1000, on: screen, seed: 1) { if let scalar = rest.popFirst() { try screen.type(String(scalar)) } }
    #expect(watch.time < .seconds(10))
    try screen.type(String(String.UnicodeScalarView(rest)))
    try screen.press(.enter)
    let titles = try Rows(of: screen.program.path).query(
      "SELECT payload ->> '$.topics._0.added.title' FROM journal WHERE kind = 'topics.added'")
    #expect(titles == [text])
  }

  @Test("B8: keeps a question, the palette and the help as they are", arguments: ["s", ":", "?", "d"])
  func inDialog(_ key: Character) throws {
    let screen = try ShadowedProgram(ExpectedHour([]))
    try screen.press(.enter, .character("1"), .character(key))
    try storm(100, on: screen, seed: 2) {}
    try screen.press(.down)
  }

  @Test("B8: to nothing and back stays what it was, and so does one that begins as nothing")
  func nothing() throws {
    let screen = try ShadowedProgram(ExpectedHour([]))
    try screen.press(.enter, .character("t"))
    try screen.program.terminal.resizeToNothing()
    try screen.type("Bus")
    try screen.resize(to: .standard)
    try screen.type("fahrplan")
    let stark = try BuiltStark()
    let terminal = try TerminalSession(
      executable: "/bin/sh", arguments: ["-c", "stty rows 0 cols 0; exec \"$0\"", stark.executable],
      environment: stark.environment())
    try terminal.waitForText("Nächster Termin")
  }

  /// Changes the size again and again, often before the program has seen the last change; ends at the usual size.
  private func storm(
    _ count: Int, on screen: ShadowedProgram, seed: UInt64, between: () throws -> Void
  ) throws {
    var random = SplitMix64(seed: seed)
    for count in 1...count {
      let (rows, columns) = size(&random)
      try screen.resize(to: TerminalSize(rows: rows, columns: columns))
      if count % 13 == 0 { try between() }
      if count % 25 == 0 { try screen.expectPicture(after: "\(rows)×\(columns)") }
    }
    try screen.resize(to: .standard)
    try screen.expectPicture(after: "all changes")
    let terminal = screen.program.terminal
    #expect(terminal.screen.bellCount == 0 && terminal.screen.unknownSequences.isEmpty)
  }

  private func size(_ random: inout SplitMix64) -> (rows: Int, columns: Int) {
    if Int.random(in: 0..<10, using: &random) == 0, let size = Self.special.randomElement(using: &random) {
      return size
    }
    return (Int.random(in: 1...60, using: &random), Int.random(in: 1...160, using: &random))
  }
}
