import Screen
import Testing

@Suite("Writing into a buffer")
struct BufferTests {
  private var buffer = Buffer(size: Size(rows: 1, columns: 8))

  @Test("writes text and says how many columns it took")
  mutating func writes() {
    #expect(buffer.write("作a", row: 0, column: 1, role: .strong) == 3)
    #expect(buffer.framed == "| 作a    |")
    #expect(buffer[row: 0, column: 1].text == "作")
    #expect(buffer[row: 0, column: 2].isRightHalf)
    #expect(buffer.roles(row: 0).map(\.columns) == [0..<1, 1..<4, 4..<8])
    #expect(buffer.styles == "0: text 0..<1, strong 1..<4, text 4..<8")
  }

  @Test("shows a blank instead of half a wide character at every border")
  mutating func borders() {
    #expect(buffer.write("作者", row: 0, column: -1, role: .text) == 3)
    #expect(buffer.framed == "| 者     |")
    #expect(buffer.write("作", row: 0, column: 7, role: .text) == 1)
    #expect(buffer.framed == "| 者     |")
    #expect(buffer.write("ab作", row: 0, column: 3, role: .text, maxColumns: 3) == 3)
    #expect(buffer.framed == "| 者ab   |")
    buffer.write("xxxx作", row: 0, column: 0, role: .text, clip: Rect(row: 0, column: 1, rows: 1, columns: 2))
    #expect(buffer.framed == "| xxab   |")
  }

  @Test("blanks the other half when one half of a wide character is overwritten")
  mutating func halves() {
    buffer.write("作者作", row: 0, column: 0, role: .text)
    buffer.write("a", row: 0, column: 1, role: .text)
    #expect(buffer.framed == "| a者作  |")
    buffer.write("b", row: 0, column: 2, role: .text)
    #expect(buffer.framed == "| ab 作  |")
    buffer.write("者", row: 0, column: 3, role: .text)
    #expect(buffer.framed == "| ab者   |")
  }

  @Test("writes nothing outside")
  mutating func outside() {
    let blank = buffer
    for (row, column) in [(-1, 0), (1, 0), (0, 8), (0, Int.max), (Int.min, Int.min), (0, -3)] {
      #expect(buffer.write("abc", row: row, column: column, role: .text) == 0)
    }
    #expect(buffer.write("abc", row: 0, column: 0, role: .text, maxColumns: 0) == 0)
    #expect(buffer.write("abc", row: 0, column: 0, role: .text, maxColumns: -1) == 0)
    #expect(buffer == blank)
    #expect(buffer[row: 0, column: 8] == .blank)
    #expect(buffer[row: -1, column: 0] == .blank)
  }

  @Test("makes hostile text harmless")
  mutating func hostile() {
    buffer.write("a\u{1B}[2J\u{202E}", row: 0, column: 0, role: .text)
    #expect(buffer.framed == "|a\u{FFFD}[2J\u{FFFD}  |")
  }

  @Test("keeps a mark with its base")
  mutating func marks() {
    buffer.write("e\u{301}x", row: 0, column: 0, role: .text)
    #expect(buffer[row: 0, column: 0].text == "e\u{301}")
    #expect(buffer.lines == ["e\u{301}x"])
  }

  @Test("survives any operation on any size", arguments: 0...12, 0...4)
  func tiny(columns: Int, rows: Int) {
    var texts = RandomText(seed: UInt64(rows * 100 + columns))
    var buffer = Buffer(size: Size(rows: rows, columns: columns))
    let extremes = [-1, 0, 1, 3, 13, Int.max, Int.min]
    for row in extremes {
      for column in extremes {
        let rect = Rect(row: row, column: column, rows: texts.number(in: -1...5), columns: texts.number(in: -1...14))
        for rect in [rect, Rect(row: row, column: column, rows: .max, columns: .max)] {
          buffer.write(texts.next(), row: row, column: column, role: .text, clip: rect)
          buffer.write(texts.next(), in: rect, role: .text, alignment: .center)
          buffer.write(texts.next(), in: rect, role: .text, alignment: .right)
          buffer.fill(rect, with: "作", role: .muted)
          buffer.frame(rect, title: texts.next(), trailing: texts.next())
          buffer.restyle(rect, role: .strong)
          buffer.cursor = Position(row: row, column: column)
        }
      }
    }
    #expect(buffer.size == Size(rows: rows, columns: columns))
    for row in 0..<rows {
      #expect(buffer.roles(row: row).last?.columns.upperBound ?? 0 == columns)
      for column in 0..<columns where buffer[row: row, column: column].isRightHalf {
        #expect(column > 0 && buffer[row: row, column: column - 1].text.displayWidth == 2)
      }
    }
  }

  @Test("writes exactly what was asked for, cut by columns", arguments: 0..<10)
  func properties(seed: UInt64) {
    var texts = RandomText(seed: seed)
    for _ in 0..<200 {
      let text = texts.next()
      let columns = texts.number(in: 0...20)
      var buffer = Buffer(size: Size(rows: 1, columns: 20))
      let written = buffer.write(text, row: 0, column: 0, role: .title, maxColumns: columns)
      #expect(written == min(columns, text.displayWidth))
      #expect(buffer.framed.displayWidth == 22)
      #expect(buffer.roles(row: 0).first?.columns == 0..<(written == 0 ? 20 : written))
    }
  }
}
