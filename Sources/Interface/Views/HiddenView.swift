import Content
import Dialogue
import Screen

/// What may be seen by everyone: the topic and the timer, or the text of a break; no names, nothing private.
struct HiddenView: ScreenPart {
  let screen: ScreenView

  func render(into buffer: inout Buffer, in area: Rect) {
    guard let (length, title, below) = running(columns: area.columns - 8) else {
      let row = area.dropTop(area.rows / 2).top(1)
      buffer.write(texts.hidden, in: row, role: .muted, alignment: .center)
      cursor(on: texts.hidden, in: row, of: &buffer)
      return
    }
    for (offset, line) in title.prefix(2).enumerated() {
      buffer.write(line, in: area.dropTop(1 + offset).top(1), role: .title, alignment: .center)
    }
    cursor(on: title.first ?? "", in: area.dropTop(1).top(1), of: &buffer)
    let digits = Digits(text: texts.clock(length), size: layout.digits)
    digits.render(
      into: &buffer, row: area.row + 4, column: max(0, (area.columns - digits.columns) / 2), role: .timer, clip: area)
    buffer.draw(below, in: area.dropTop(layout.digits.rows + 5).dropLeft(4).dropRight(4))
  }

  /// Nothing can be chosen: it is where one begins to read.
  private func cursor(on text: String, in row: Rect, of buffer: inout Buffer) {
    buffer.cursor = Position(row: row.row, column: row.column + max(0, row.columns - text.displayWidth) / 2)
  }

  /// What runs, wherever one has gone to, with what may be said of it; nil when nothing does.
  func running(columns: Int) -> (length: Duration, title: [String], below: [StyledLine])? {
    guard let session = model.session else { return nil }
    if let taken = session.runningBreak {
      let text = BreakText(screen: screen, taken: taken)
      return (taken.length(at: moment), [text.title], text.sentences(columns: columns))
    }
    if let disturbance = session.runningDisturbance {
      // What is said to somebody who cries is for the trainer only.
      let prompts = model.promptSituation == .disturbance ? PromptText(screen: screen).items(columns: columns) : []
      return (disturbance.length(at: moment), [texts.sortingOut], prompts.flatMap(\.self))
    }
    guard session.phase == .exchange else { return nil }
    let topic = session.exchange.topic.flatMap { session.topics[$0]?.title } ?? ""
    return (session.exchange.turn?.length(at: moment) ?? .zero, topic.wrapped(columns: columns), [])
  }
}
