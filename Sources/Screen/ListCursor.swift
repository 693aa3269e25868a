/// Which row of a list is chosen, and which rows of it are in view.
package struct ListCursor: Equatable, Sendable {
  /// The chosen row, from 0; 0 also when the list is empty.
  package var index: Int

  /// A cursor at `index`; negative numbers become zero.
  package init(index: Int = 0) { self.index = max(0, index) }

  /// Moves by `steps` rows, up when negative, and stays within `count` rows.
  package mutating func move(by steps: Int, count: Int) {
    index = index.addingClamped(steps)
    clamp(count: count)
  }

  /// Stays within `count` rows after the list has changed.
  package mutating func clamp(count: Int) { index = max(0, min(index, count - 1)) }

  /// The rows to draw when `rows` of `count` fit: the chosen one in the middle, but no gap at either end.
  package func window(rows: Int, count: Int) -> Range<Int> {
    let visible = max(0, min(rows, count))
    let chosen = max(0, min(index, count - 1))
    let start = max(0, min(chosen - visible / 2, count - visible))
    return start..<(start + visible)
  }
}
