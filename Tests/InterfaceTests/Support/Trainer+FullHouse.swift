import Dialogue
import Interface
import Screen

extension Trainer {
  /// Fifteen people are there, in a window of that size, in the preparation.
  init(withFifteenIn size: Size) throws {
    try self.init(start: SessionStart(proposal: .second(people: 15, topics: 3)))
    tell(.resized(size))
    press("Enter 1 2 3 4 5 6 7 8 9 0 a Tab 1 a Tab 2 a Tab 3 a Tab 4 a Tab 5")
  }

  /// What the window shows between its header and its bottom rows, in the size it has.
  var window: String {
    let size = model.windowSize
    return screen(rows: size.rows, columns: size.columns).lines.dropFirst(2).dropLast(3).joined(separator: "\n")
  }
}
