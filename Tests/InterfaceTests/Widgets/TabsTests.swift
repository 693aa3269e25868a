import Screen
import Testing

@testable import Interface

@Suite("The pages of a screen")
struct TabsTests {
  private let tabs = Tabs(pages: [("1", "Termine"), ("2", "Themen"), ("3", "Suche")], current: 1)

  @Test("stand beside each other with their keys; the one in sight is in brackets and stands out")
  func drawn() {
    let drawn = Buffer.drawn(1, 34) { buffer, area in buffer.draw(tabs.lines(columns: area.columns), in: area) }
    #expect(
      drawn.told == """
        |1 Termine  [2 Themen]  3 Suche    |
        |kmmmmmmmm  skssssssss  kmmmmmm    |
        """)
  }

  @Test("go on in a second row before one of them is broken")
  func narrow() {
    #expect(tabs.lines(columns: 22).map(\.text) == ["1 Termine  [2 Themen]", "3 Suche"])
    for columns in -1...12 { _ = tabs.lines(columns: columns) }
  }
}
