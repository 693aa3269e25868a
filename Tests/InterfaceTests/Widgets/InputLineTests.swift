import Screen
import Testing

@testable import Interface

@Suite("A line that is typed into")
struct InputLineTests {
  @Test(
    "says what it is about, is filled to the edge, and has the cursor where the next letter goes")
  func typed() {
    let editor = LineEditor(text: "Arzt")
    let drawn = Buffer.drawn(1, 20) {
      InputLine(label: "Thema:", editor: editor).render(into: &$0, in: $1)
    }
    #expect(
      drawn.told == """
        | Thema: Arzt        |
        |kkkkkkkkIIIIIIIIIII |
        """)
    #expect(drawn.cursor == Position(row: 0, column: 12))
  }

  @Test("never traps, however little room there is")
  func anyRoom() {
    for columns in 0...12 {
      _ = Buffer.drawn(1, columns) {
        InputLine(label: "Thema:", editor: LineEditor(text: "x")).render(into: &$0, in: $1)
      }
    }
  }
}
