import Dialogue
import Screen

/// The big timer with the words that go with it, in a frame; it keeps its size and place whatever lies below it.
struct TimerPanel {
  /// A frame, a row for the rest of a long title, and the digits.
  static let rows = TimerDigits.rows + 3

  let title: String
  /// The time of the topic, in the lower line of the frame.
  var footer = ""
  let digits: String
  let role: Role
  /// What stands beside the digits.
  var words: [StyledLine]

  func render(into buffer: inout Buffer, in area: Rect) {
    let lines = title.wrapped(columns: max(1, area.columns - 6))
    buffer.frame(area, title: lines.first ?? "")
    let inside = area.inset(by: 1)
    if lines.count > 1 {
      let rest = lines[1] + (lines.count > 2 ? " …" : "")
      buffer.write(rest, in: inside.top(1).dropLeft(2).dropRight(1), role: .title)
    }
    if !footer.isEmpty {
      buffer.write(" \(footer) ", in: area.bottom(1).dropLeft(2).dropRight(2), role: .title, alignment: .right)
    }
    let timer = TimerDigits(text: digits)
    timer.render(into: &buffer, row: inside.row + 1, column: inside.column + 1, role: role, clip: inside)
    buffer.draw(words, in: inside.dropTop(1).dropLeft(max(23, timer.columns + 4)))
  }
}
