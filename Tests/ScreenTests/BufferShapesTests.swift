import Screen
import Testing

@Suite("Shapes in a buffer")
struct BufferShapesTests {
  @Test("draws a frame with two texts")
  func frame() {
    #expect(
      framed(title: "Redeliste", trailing: "7:40", columns: 26) == """
        |╭─ Redeliste ─── 7:40 ─╮|
        |│                      │|
        |╰──────────────────────╯|
        """)
  }

  @Test("draws a plain frame")
  func plainFrame() {
    #expect(
      framed(columns: 6) == """
        |╭──╮|
        |│  │|
        |╰──╯|
        """)
  }

  @Test(
    "cuts the title first and then leaves the other text out",
    arguments: [
      (23, "|╭─ Redelis… ─ 7:40 ─╮|"), (21, "|╭─ Redel… ─ 7:40 ─╮|"), (20, "|╭─ Redeliste ────╮|"),
      (12, "|╭─ Red… ─╮|"), (8, "|╭────╮|"),
    ])
  func narrow(columns: Int, expected: String) {
    let top = framed(title: "Redeliste", trailing: "7:40", columns: columns).split(separator: "\n").first
    #expect(top.map(String.init) == expected)
  }

  @Test("styles border and texts apart")
  func styles() {
    var buffer = Buffer(size: Size(rows: 2, columns: 14))
    buffer.frame(Rect(buffer.size), title: "A", trailing: "B")
    #expect(
      buffer.styles == """
        0: border 0..<2, title 2..<5, border 5..<9, title 9..<12, border 12..<14
        1: border 0..<14
        """)
  }

  @Test("aligns text in a rectangle")
  func alignment() {
    var buffer = Buffer(size: Size(rows: 3, columns: 9))
    let rect = Rect(row: 0, column: 1, rows: 3, columns: 7)
    buffer.write("Ada", in: rect, role: .text)
    buffer.write("作者", in: rect.dropTop(1), role: .text, alignment: .center)
    buffer.write("sehr lang", in: rect.dropTop(2), role: .text, alignment: .right)
    #expect(
      buffer.framed == """
        | Ada     |
        |  作者   |
        | sehr l… |
        """)
  }

  @Test("fills with any character")
  func fill() {
    var buffer = Buffer(size: Size(rows: 2, columns: 5))
    buffer.fill(Rect(row: 0, column: 0, rows: 1, columns: 5), with: "作", role: .text)
    buffer.fill(Rect(row: 1, column: 1, rows: 1, columns: 3), with: "▒", role: .muted)
    #expect(buffer.framed == "|作作 |\n| ▒▒▒ |")
    buffer.fill(Rect(row: -1, column: 4, rows: 9, columns: 9), role: .text)
    #expect(buffer.framed == "|作作 |\n| ▒▒▒ |")
  }

  @Test("restyles without changing the text")
  func restyle() {
    var buffer = Buffer(size: Size(rows: 1, columns: 4))
    buffer.write("abcd", row: 0, column: 0, role: .text)
    buffer.restyle(Rect(row: 0, column: 1, rows: 1, columns: 2), role: .selection)
    #expect(buffer.framed == "|abcd|")
    #expect(buffer.styles == "0: text 0..<1, selection 1..<3, text 3..<4")
  }

  private func framed(title: String = "", trailing: String = "", columns: Int) -> String {
    var buffer = Buffer(size: Size(rows: 3, columns: columns - 2))
    buffer.frame(Rect(buffer.size), title: title, trailing: trailing)
    return buffer.framed
  }
}
