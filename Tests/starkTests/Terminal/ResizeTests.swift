import Randomness
import Screen
import TerminalDriver
import Testing

@Suite("A window that changes its size")
struct ResizeTests {
  private static let special = [(1, 1), (20, 60), (24, 80), (20, 59), (19, 60), (1, 200), (100, 1), (200, 500), (2, 2)]

  @Test(
    "two hundred times while a line is typed loses nothing, and the screen is right at every size", arguments: [1, 2])
  func storm(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let screen = try ShadowedProgram(ExpectedHour([]))
    try screen.press(.enter, .character("1"), .character("2"), .character("t"))
    let text = "Arzttermin bekommen, wenn immer besetzt ist, und für Frau Öz 😀 übersetzen"
    var rest = text.unicodeScalars[...]
    for count in 1...200 {
      let (rows, columns) = size(&random)
      try screen.resize(to: TerminalSize(rows: rows, columns: columns))
      // Sometimes the next change comes before the program has seen this one, and sometimes a key between them.
      if count % 3 == 0, let scalar = rest.popFirst() { try screen.type(String(scalar)) }
      if count % 7 == 0 { try screen.expectPicture(after: "\(rows)×\(columns)") }
    }
    try screen.resize(to: .standard)
    try screen.type(String(String.UnicodeScalarView(rest)))
    try screen.press(.enter)
    let terminal = screen.program.terminal
    #expect(terminal.screen.bellCount == 0 && terminal.screen.unknownSequences.isEmpty)
    let titles = try Rows(of: screen.program.path).query(
      "SELECT payload ->> '$.topics._0.added.title' FROM journal WHERE kind = 'topics.added'")
    #expect(titles == [text])
  }

  private func size(_ random: inout SplitMix64) -> (rows: Int, columns: Int) {
    if Int.random(in: 0..<4, using: &random) == 0, let size = Self.special.randomElement(using: &random) { return size }
    return (Int.random(in: 1...60, using: &random), Int.random(in: 1...160, using: &random))
  }
}
