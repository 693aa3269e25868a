import AcceptanceScripts
import Interface
import Screen
import Testing
import Words

@Suite("Every screen at every size")
struct SizeTests {
  private static let scripts: [String: [ScriptStep]] = [
    "start": [], "preparation": LateJoiner.preparation,
    "checkIn": LateJoiner.preparation + LateJoiner.checkIn,
    "topics": LateJoiner.preparation + LateJoiner.checkIn + LateJoiner.topics,
    "exchange": LateJoiner.preparation + LateJoiner.checkIn + LateJoiner.topics + [LateJoiner.intoExchange]
      + LateJoiner.exchangeToJuergen,
    "needs": Array(LateJoiner.all.prefix { $0.time < "13:17:00" }),
    "checkOut": Array(LateJoiner.all.prefix { $0.time < "13:25:00" }),
    "wrapUp": Array(LateJoiner.all.prefix { $0.time < "13:31:00" }),
  ]

  @Test(
    "never traps, however small the window", arguments: scripts.keys.sorted(),
    [
      "", "?", ":", "k", "m", "p", "a", "v", "x", "d", "o", "t", "n", "m b", "g r", "g r 2", "g r 3", "g r 4", "g b",
      "g b Enter", "g n", "g n 3", "g i", "g h", "p b", "s c 1 Space", "s c 1 o", "s c 1 v",
    ])
  func tinyWindows(phase: String, key: String) throws {
    var trainer = try Trainer()
    trainer.type(Self.scripts[phase] ?? [])
    trainer.press(key)
    for columns in 0...12 {
      for rows in 0...4 { _ = trainer.screen(rows: rows, columns: columns) }
    }
    for (rows, columns) in [
      (20, 60), (21, 79), (24, 80), (30, 100), (40, 120), (45, 160), (50, 200), (60, 200), (50, 60),
    ] {
      let screen = trainer.screen(rows: rows, columns: columns)
      #expect(screen.lines.count == rows)
      if let cursor = screen.cursor {
        #expect((0..<rows).contains(cursor.row) && (0...columns).contains(cursor.column))
      }
    }
  }

  @Test("says one sentence where the window is too small", arguments: [Language.german, .english])
  func tooSmall(language: Language) throws {
    let trainer = try Trainer(language)
    let text = trainer.screen(rows: 10, columns: 50).lines.joined(separator: " ")
    #expect(text.contains("60×20"))
  }

  @Test(
    "keeps timer and clock in sight whatever is asked in the exchange",
    arguments: ["", "?", ":", "k", "m", "p", "a", "x", "t", "n", "d"])
  func timerStays(key: String) throws {
    var trainer = try Trainer()
    trainer.type(Self.scripts["exchange"] ?? [])
    trainer.press(key)
    for (rows, columns) in [(20, 60), (24, 80)] {
      let lines = trainer.screen(rows: rows, columns: columns).lines
      #expect(lines[0].contains("12:56"))
      #expect(lines.filter { $0.contains("█") }.count == 5)
      #expect(lines.contains { $0.contains("Jürgen spricht") })
    }
  }
}
