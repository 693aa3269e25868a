import Screen
import Testing

@Suite("Rectangles")
struct RectTests {
  private let rect = Rect(row: 2, column: 3, rows: 4, columns: 10)

  @Test("are cut on every side")
  func cuts() {
    #expect(rect.top(1) == Rect(row: 2, column: 3, rows: 1, columns: 10))
    #expect(rect.bottom(1) == Rect(row: 5, column: 3, rows: 1, columns: 10))
    #expect(rect.left(2) == Rect(row: 2, column: 3, rows: 4, columns: 2))
    #expect(rect.right(2) == Rect(row: 2, column: 11, rows: 4, columns: 2))
    #expect(rect.dropTop(1) == Rect(row: 3, column: 3, rows: 3, columns: 10))
    #expect(rect.dropBottom(1) == Rect(row: 2, column: 3, rows: 3, columns: 10))
    #expect(rect.dropLeft(4) == Rect(row: 2, column: 7, rows: 4, columns: 6))
    #expect(rect.dropRight(4) == Rect(row: 2, column: 3, rows: 4, columns: 6))
    #expect(rect.inset(by: 1) == Rect(row: 3, column: 4, rows: 2, columns: 8))
    #expect(rect.maxRow == 6)
    #expect(rect.maxColumn == 13)
  }

  @Test("never have negative sizes", arguments: [-5, 0, 3, 50, Int.max, Int.min])
  func clamps(count: Int) {
    for cut in [
      rect.top(count), rect.bottom(count), rect.left(count), rect.right(count), rect.dropTop(count),
      rect.dropBottom(count), rect.dropLeft(count), rect.dropRight(count), rect.inset(by: count),
      Rect(row: count, column: count, rows: count, columns: count),
      Rect(row: .max, column: .min, rows: count, columns: count).inset(by: 1),
    ] {
      #expect(cut.rows >= 0 && cut.columns >= 0)
      #expect(cut.maxRow >= cut.row && cut.maxColumn >= cut.column)
    }
  }

  @Test("a top and what is below it make the whole", arguments: -1...6)
  func parts(count: Int) {
    #expect(rect.top(count).rows + rect.dropTop(count).rows == rect.rows)
    #expect(rect.left(count).columns + rect.dropLeft(count).columns == rect.columns)
    #expect(rect.bottom(count).maxRow == rect.maxRow)
  }

  @Test("meet or do not")
  func intersection() {
    #expect(
      rect.intersection(Rect(row: 0, column: 0, rows: 4, columns: 4))
        == Rect(row: 2, column: 3, rows: 2, columns: 1))
    #expect(rect.intersection(Rect(row: 9, column: 0, rows: 4, columns: 4)).isEmpty)
    #expect(Rect(Size(rows: -1, columns: 4)).isEmpty)
  }
}
