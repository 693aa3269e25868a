import Screen
import Testing

@testable import Interface

@Suite("Bars")
struct BarTests {
  private func text(_ part: Double, _ columns: Int = 8) -> String {
    Bar(part: part, columns: columns).spans(.timer).map(\.0).joined()
  }

  @Test("fill from the left in eighths of a cell, and are full past their end")
  func eighths() {
    #expect(text(0) == "········" && text(0.5) == "████····" && text(1) == "████████" && text(1.7) == "████████")
    #expect(text(1.0 / 64) == "▏·······" && text(3.0 / 64) == "▍·······" && text(-1) == "········")
    #expect(Bar(part: 0.5, columns: 4).spans(.timerSoon).map(\.1) == [.timerSoon, .border])
  }

  @Test("are nothing without room, whatever the part is", arguments: [Double.nan, .infinity, -.infinity, 0.5])
  func noRoom(part: Double) {
    #expect(text(part, 0).isEmpty && text(part, -3).isEmpty)
    #expect(text(part, 5).count == 5)
  }

  @Test("beside others show every part that is not nothing, also where a cell stands for several")
  func stacked() {
    #expect(StackedBar(parts: [(3, "█"), (2, "▒")], most: 8, columns: 20).text == "███▒▒")
    #expect(StackedBar(parts: [(60, "█"), (1, "▒")], most: 61, columns: 10).text == "██████████▒")
    #expect(StackedBar(parts: [(0, "█")], most: 8, columns: 20).text.isEmpty)
    #expect(Bar(part: 0.01, columns: 20).line == "━" && Bar(part: 0, columns: 20).line.isEmpty)
  }

  @Test("of values stand between the least and the greatest there can be")
  func spark() {
    #expect(SparkLine(values: [1, 3, 5, nil, 9], low: 1, high: 5).text == "▁▅█·█")
    #expect(SparkLine(values: [1], low: 1, high: 1).text == "·")
  }
}
