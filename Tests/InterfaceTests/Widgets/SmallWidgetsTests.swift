import Screen
import Testing

@testable import Interface

@Suite("Small widgets")
struct SmallWidgetsTests {
  @Test("a banner fills its row, with the longest sentence that fits")
  func banner() {
    let drawn = Buffer.drawn(1, 14) {
      Banner(sentences: ["NICHT GESPEICHERT", "OFFEN"]).render(into: &$0, in: $1)
    }
    #expect(
      drawn.told == """
        | OFFEN        |
        |BBBBBBBBBBBBBB|
        """)
  }

  @Test("dots are nine at most")
  func dots() {
    #expect([-1, 0, 3, 12].map { DotRow(count: $0).text } == ["", "", "•••", "•••••••••"])
  }

  @Test("lines stand in columns from top to bottom, none higher than it has to be")
  func lineColumns() {
    let columns = LineColumns(
      lines: ["eins", "zwei", "drei", "vier", "fünf"].map { StyledLine($0, .key) }, width: 6)
    let drawn = Buffer.drawn(3, 14) { $0.draw(columns.drawn(columns: 14, rows: 3), in: $1) }
    #expect(
      drawn.told == """
        |eins   vier   |
        |zwei   fünf   |
        |drei          |
        |kkkk   kkkk   |
        |kkkk   kkkk   |
        |kkkk          |
        """)
    for room in -1...9 { for rows in -1...3 { _ = columns.drawn(columns: room, rows: rows) } }
  }

  @Test("the arrow before something chosen stands in the one cell before it")
  func mark() {
    let drawn = Buffer.drawn(1, 6) { buffer, _ in
      Gutter.mark(before: Position(row: 0, column: 2), into: &buffer)
    }
    #expect(
      drawn.told == """
        | ▶    |
        | X    |
        """)
  }

  @Test("a line that is cut ends in …, also where the cut is between two of its parts")
  func cut() {
    let line = StyledLine([("drei", .key), (" Wörter", .text)])
    #expect(line.clipped(columns: 4).text == "dre…" && line.clipped(columns: 7).text == "drei W…")
    #expect(
      line.clipped(columns: 11).text == "drei Wörter" && line.clipped(columns: 0).text.isEmpty)
    #expect(StyledLine([("drei", .key), ("   ", .text)]).clipped(columns: 4).text == "drei")
  }
}
