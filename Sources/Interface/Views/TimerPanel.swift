import Dialogue
import Screen

/// The big timer with the words that go with it, in a frame; it keeps its size and place whatever lies below it.
struct TimerPanel {
  let title: String
  /// The time of the topic, or what else belongs to the title.
  var figure = ""
  /// How much of the topic's time has passed; nil where it has no box.
  var box: Double?
  /// The keys that do something here, with what they do.
  var keys: [StyledLine] = []
  let digits: String
  let role: Role
  /// How much of the time that runs has passed; nil where it has no end.
  var part: Double?
  /// What stands beside the digits.
  var words: [StyledLine]

  func render(size: Digits.Size, into buffer: inout Buffer, in area: Rect) {
    let lines = title.wrapped(columns: max(1, area.columns - 6))
    var panel = Panel(title: lines.first ?? "")
    panel.keys = keys
    panel.render(into: &buffer, in: area)
    let inside = area.inset(by: 1)
    let timer = Digits(text: digits, size: size)
    timer.render(
      into: &buffer, row: inside.row + 1, column: inside.column + 1, role: role, clip: inside)
    let beside = inside.dropLeft(max(23, timer.columns + 4))
    // The bars of topic and turn stand below each other: of one width they can be compared.
    let bars = beside.left(min(40, beside.columns - 1))
    let top = inside.top(1).dropLeft(2).dropRight(1)
    if lines.count == 1, let box, figure.displayWidth < beside.column - inside.column - 1 {
      buffer.write(figure, in: inside.top(1).dropLeft(1), role: .title)
      buffer.draw([TimeRow(part: box).line(columns: bars.columns)], in: bars.top(1))
    } else {
      buffer.write(figure, in: top, role: .title, alignment: .right)
      let free = top.dropRight(figure.isEmpty ? 0 : figure.displayWidth + 1)
      if lines.count > 1 {
        buffer.write(lines[1] + (lines.count > 2 ? " …" : ""), in: free, role: .title)
      }
    }
    buffer.draw(words, in: beside.dropTop(1))
    guard let part, words.count < size.rows else { return }
    buffer.draw(
      [StyledLine(Bar(part: part, columns: bars.columns).spans(role))], in: bars.dropTop(size.rows))
  }
}
