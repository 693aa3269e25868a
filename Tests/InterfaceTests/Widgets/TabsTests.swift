import Screen
import Testing

@testable import Interface

@Suite("The pages of a screen")
struct TabsTests {
  private let tabs = Tabs(pages: [("1", "Termine"), ("2", "Themen"), ("3", "Suche")], current: 1)

  @Test(
    "stand on the lower edge of a frame with their keys; the one in sight is in brackets and stands out"
  )
  func drawn() {
    let drawn = Buffer.drawn(3, 40) {
      Panel(title: "Rückblick", tabs: tabs).render(into: &$0, in: $1)
    }
    #expect(
      drawn.told == """
        |╭─ Rückblick ──────────────────────────╮|
        |│                                      │|
        |╰─ 1 Termine  [2 Themen]  3 Suche ─────╯|
        |..ttttttttttt...........................|
        |.                                      .|
        |...kmmmmmmmm  skssssssss  kmmmmmm.......|
        """)
  }

  @Test("keep the name of the one in sight where there is no room for all")
  func narrow() {
    #expect(tabs.line(columns: 22).text == "1  [2 Themen]  3")
    for columns in -1...12 { _ = tabs.line(columns: columns) }
  }
}
