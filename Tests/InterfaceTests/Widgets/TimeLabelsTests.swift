import Screen
import Testing

@testable import Interface

@Suite("Names above a time row")
struct TimeLabelsTests {
  private func told(
    _ words: [String], current: Int, minutes: [Int] = [10, 20, 10], columns: Int = 40
  ) -> String {
    let row = TimeRow(minutes: minutes, current: current, now: 0)
    let labels = TimeLabels(
      labels: words.enumerated().map {
        TimeLabels.Label(words: $1, role: $0 == current ? .current : .muted)
      },
      current: current)
    return Buffer.drawn(2, columns) {
      $0.draw([labels.line(above: row, columns: columns), row.line(columns: columns)], in: $1)
    }.told
  }

  @Test("each begin above their part")
  func above() {
    #expect(
      told(["Anfang", "Mitte", "Ende"], current: 1) == """
        |Anfang    Mitte               Ende      |
        |┃─────────│───────────────────│─────────|
        |mmmmmm    CCCCC               mmmm      |
        |s.........AAAAAAAAAAAAAAAAAAAA..........|
        """)
  }

  @Test("give way to a longer neighbour, and the last one to the edge")
  func longer() {
    #expect(
      told(["▶ ANFANG 3 von 10", "Mitte", "Ende"], current: 0).hasPrefix(
        "|▶ ANFANG 3 von 10  Mitte      Ende"))
    #expect(
      told(["Anfang", "Mitte", "▶ ENDE 3 von 10"], current: 2).hasPrefix(
        "|Anfang    Mitte          ▶ ENDE 3 von 10|"))
  }

  @Test("are left out where they would stand above another part")
  func astray() {
    let drawn = told(
      ["Anfang", "Mitte", "▶ SCHLUSS 3 von 10 min"], current: 2, minutes: [30, 5, 5])
    #expect(drawn.hasPrefix("|Anfang            ▶ SCHLUSS 3 von 10 min|"), "\(drawn)")
  }

  @Test("never trap, however little room there is")
  func narrow() {
    let row = TimeRow(minutes: [10, 20], current: 0, now: 3)
    let labels = TimeLabels(
      labels: [
        TimeLabels.Label(words: "Anfang", role: .current),
        TimeLabels.Label(words: "Ende", role: .muted),
      ],
      current: 0)
    for columns in -2...12 { _ = labels.line(above: row, columns: columns) }
  }
}
