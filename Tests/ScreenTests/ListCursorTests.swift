import Screen
import Testing

@Suite("The cursor of a list")
struct ListCursorTests {
  @Test("moves and stays inside")
  func moves() {
    var cursor = ListCursor()
    cursor.move(by: 2, count: 5)
    #expect(cursor.index == 2)
    cursor.move(by: 9, count: 5)
    #expect(cursor.index == 4)
    cursor.move(by: .min, count: 5)
    #expect(cursor.index == 0)
    cursor.move(by: .max, count: 0)
    #expect(cursor.index == 0)
  }

  @Test("follows a list that shrinks")
  func clamps() {
    var cursor = ListCursor(index: 7)
    cursor.clamp(count: 3)
    #expect(cursor.index == 2)
    cursor.clamp(count: 0)
    #expect(cursor.index == 0)
  }

  @Test("has a window without gaps around it", arguments: 0...8, 0...8)
  func window(rows: Int, count: Int) {
    for index in 0..<max(1, count) {
      let window = ListCursor(index: index).window(rows: rows, count: count)
      #expect(window.count == min(rows, count))
      #expect(window.lowerBound >= 0 && window.upperBound <= count)
      #expect(window.isEmpty || window.contains(index))
    }
  }

  @Test("stands in the middle of a long list")
  func middle() {
    #expect(ListCursor(index: 10).window(rows: 5, count: 100) == 8..<13)
    #expect(ListCursor(index: 50).window(rows: 5, count: 10) == 5..<10)
  }
}
