import Dialogue
import Screen
import Testing
import Words

@testable import Interface

@Suite("A list with a chosen row")
struct ScrolledListTests {
  private let items = ["Arzt", "Schlaf", "Kinder", "Deutsch"].map { [StyledLine($0), StyledLine("  wartet", .muted)] }

  private func drawn(_ list: ScrolledList) -> Buffer {
    .drawn(6, 20) { list.render(title: "Themen", texts: Texts(.german), into: &$0, in: $1) }
  }

  @Test("fills all of it from edge to edge, puts the arrow and the cursor there, and paints no other row")
  func chosen() {
    let buffer = drawn(ScrolledList(items, selected: 1))
    #expect(
      buffer.told == """
        |╭─ Themen ─── ↑ 1 ─╮|
        |│     wartet       │|
        |│ ▶ Schlaf         │|
        |│     wartet       │|
        |│   Kinder         │|
        |╰──── ↓ 2 weitere ─╯|
        |..tttttttt...ttttt..|
        |.   mmmmmmmm       .|
        |.XXXXXXXXXXXXXXXXXX.|
        |.XXXXXXXXXXXXXXXXXX.|
        |.                  .|
        |.....ttttttttttttt..|
        """)
    #expect(buffer.cursor == Position(row: 2, column: 1))
  }

  @Test("tells who is on now from where the cursor is, also in one row")
  func current() {
    let list = ScrolledList([[StyledLine([("Petra", .current), (" dran", .muted)])]], selected: 0)
    #expect(drawn(list).painted.split(separator: "\n")[1] == "|.XXXCCCCCXXXXXXXXXX.|")
  }

  @Test("has no margin where nothing can be chosen")
  func plain() {
    let buffer = drawn(ScrolledList(plain: [[StyledLine("Arzt")]]))
    #expect(buffer.lines[1] == "│ Arzt             │" && !buffer.painted.contains("X"))
  }
}
