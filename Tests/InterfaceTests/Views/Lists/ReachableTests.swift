import Dialogue
import Interface
import Screen
import Testing

@Suite("Nothing is unreachable, however small the window")
struct ReachableTests {
  private static let sizes = [Size(rows: 20, columns: 60), Size(rows: 24, columns: 80)]

  /// Every window on the way from the beginning to the end of a list.
  private func windows(_ trainer: inout Trainer) -> [String] {
    var windows = [trainer.window]
    for _ in 0..<250 {
      trainer.press("Down")
      let window = trainer.window
      if window == windows.last { break }
      windows.append(window)
    }
    return windows
  }

  /// Words that stand in two rows of a window are put together again.
  private func flat(_ text: String) -> String { text.split { " \n│·".contains($0) }.joined(separator: " ") }

  @Test(
    "everything is seen by going down, what is above and below is said, and every press on the way back shows something else",
    arguments: LongList.all, sizes)
  func through(list: LongList, size: Size) throws {
    var trainer = try Trainer(withFifteenIn: size)
    list.arrive(&trainer)
    let wanted = list.wanted(trainer).map(flat)
    let windows = windows(&trainer)
    let seen = windows.map(flat)
    #expect(!wanted.isEmpty)
    for text in wanted { #expect(seen.contains { $0.contains(text) }, "\(text): \(windows.last ?? "")") }
    if list.isChosen { #expect(windows.allSatisfy { $0.contains("▶ ") }) }
    for (index, sign) in [(0, "↓ "), (windows.count - 1, "↑ ")] {
      guard wanted.contains(where: { !seen[index].contains($0) }) else { continue }
      #expect(windows[index].contains(sign), "\(windows[index])")
    }
    trainer.press("Down Down Down")
    for window in windows.dropLast().reversed() {
      trainer.press("Up")
      #expect(trainer.window == window)
    }
  }
}
