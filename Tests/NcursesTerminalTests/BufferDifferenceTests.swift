import Screen
import Testing

@testable import NcursesTerminal

@Suite("What has to be drawn")
struct BufferDifferenceTests {
  private let size = Size(rows: 2, columns: 8)

  @Test("is everything at first, and nothing when nothing has changed")
  func firstAndSame() {
    let buffer = buffer("ab")
    let all = BufferDifference(from: nil, to: buffer, size: size).runs
    #expect(all.map(\.texts.count) == [8, 8])
    #expect(BufferDifference(from: buffer, to: buffer, size: size).runs.isEmpty)
  }

  @Test("is the changed cells only, in runs of one role")
  func changedCells() {
    var next = buffer("abcd")
    next.restyle(Rect(row: 0, column: 2, rows: 1, columns: 1), role: .title)
    let runs = BufferDifference(from: buffer("aXcd"), to: next, size: size).runs
    #expect(
      runs == [
        DrawnRun(row: 0, column: 1, texts: ["b"], role: .text),
        DrawnRun(row: 0, column: 2, texts: ["c"], role: .title),
      ])
  }

  @Test("has wide characters whole")
  func wide() {
    let runs = BufferDifference(from: buffer("abcd"), to: buffer("a作d"), size: size).runs
    #expect(runs == [DrawnRun(row: 0, column: 1, texts: ["作"], role: .text)])
    let back = BufferDifference(from: buffer("a作d"), to: buffer("abcd"), size: size).runs
    #expect(back == [DrawnRun(row: 0, column: 1, texts: ["b", "c"], role: .text)])
  }

  @Test("is everything of the new size after another size")
  func otherSize() {
    let small = Buffer(size: Size(rows: 1, columns: 1))
    let runs = BufferDifference(from: small, to: buffer("abcdefgh"), size: size).runs
    #expect(runs.first == DrawnRun(row: 0, column: 0, texts: "abcdefgh".map(String.init), role: .text))
  }

  private func buffer(_ text: String) -> Buffer {
    var buffer = Buffer(size: size)
    buffer.write(text, row: 0, column: 0, role: .text)
    return buffer
  }
}
