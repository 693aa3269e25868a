import Screen
import Testing

@testable import Interface

@Suite("Large digits")
struct DigitsTests {
  @Test(
    "keep their shape as they grow",
    arguments: [(Digits.Size.usual, 5), (.large, 7), (.huge, 10), (.times(7), 35)])
  func sizes(size: Digits.Size, rows: Int) {
    let digits = Digits(text: "12:34", size: size)
    let buffer = Buffer.drawn(rows, digits.columns) {
      digits.render(into: &$0, row: 0, column: 0, role: .timer, clip: $1)
    }
    #expect(size.rows == rows && buffer.lines.allSatisfy { $0.contains("█") })
    #expect(buffer.lines.map(\.displayWidth).max() == digits.columns)
  }

  @Test("that are so many times as large have every cell of the usual ones so often, in both directions")
  func times() {
    func lines(_ size: Digits.Size) -> [String] {
      let digits = Digits(text: "9:07", size: size)
      return Buffer.drawn(size.rows, digits.columns) {
        digits.render(into: &$0, row: 0, column: 0, role: .timer, clip: $1)
      }.framed.split(separator: "\n").map { String($0.dropFirst().dropLast()) }
    }
    let usual = lines(.usual)
    let larger = usual.flatMap { row in
      Array(repeating: row.map { String(repeating: $0, count: 3) }.joined(), count: 3)
    }
    #expect(lines(.times(3)) == larger)
  }
}
