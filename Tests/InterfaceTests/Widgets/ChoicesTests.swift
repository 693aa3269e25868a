import Screen
import Testing

@testable import Interface

@Suite("Answers with their keys")
struct ChoicesTests {
  private let people: [Choices.Item] = [
    ("1", "Amina"), ("2", "Yonas"), ("3", "Olena"), ("4", "Mehmet"),
  ]

  private func told(_ choices: Choices, _ rows: Int, _ columns: Int) -> String {
    let drawn = choices.drawn(columns: columns, rows: rows)
    return Buffer.drawn(rows, columns) { $0.draw(drawn.lines, in: $1) }.told
  }

  @Test("stand in columns; only the one that was gone to is filled")
  func columns() {
    let choices = Choices(items: people, chosen: 2)
    #expect(
      told(choices, 2, 20) == """
        |1 Amina    2 Yonas  |
        |3 Olena    4 Mehmet |
        |k          k        |
        |XXXXXXXX   k        |
        """)
    #expect(choices.drawn(columns: 20, rows: 2).chosen == Position(row: 1, column: 0))
  }

  @Test("go on one behind the other before one of them is cut")
  func flowing() {
    let choices = Choices(items: [("1", "ja"), ("2", "nein"), ("3", "vielleicht")], chosen: 1)
    #expect(
      told(choices, 1, 30) == """
        |1 ja   2 nein   3 vielleicht  |
        |k      XXXXXX   k             |
        """)
    #expect(choices.drawn(columns: 30, rows: 1).chosen == Position(row: 0, column: 7))
  }

  @Test("say when some of their words are cut, and never trap")
  func narrow() {
    let choices = Choices(items: people, chosen: nil)
    #expect(
      choices.drawn(columns: 30, rows: 4).isWhole && !choices.drawn(columns: 12, rows: 1).isWhole)
    for columns in -1...12 { for rows in 0...3 { _ = choices.drawn(columns: columns, rows: rows) } }
  }
}
