import Screen
import Testing

@testable import Interface

@Suite("Large digits")
struct DigitsTests {
  @Test("keep their shape as they grow", arguments: [(Digits.Size.usual, 5), (.large, 7), (.huge, 10)])
  func sizes(size: Digits.Size, rows: Int) {
    let digits = Digits(text: "12:34", size: size)
    let buffer = Buffer.drawn(rows, digits.columns) {
      digits.render(into: &$0, row: 0, column: 0, role: .timer, clip: $1)
    }
    #expect(size.rows == rows && buffer.lines.allSatisfy { $0.contains("█") })
    #expect(buffer.lines.map(\.displayWidth).max() == digits.columns)
  }
}
