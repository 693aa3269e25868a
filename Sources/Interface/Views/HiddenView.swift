import Dialogue
import Screen

/// What may be seen by everyone: the topic and the timer, or the text of a break; no names, nothing private.
struct HiddenView {
  let screen: ScreenView

  private var texts: Texts { screen.texts }

  func render(into buffer: inout Buffer, in area: Rect) {
    // Wherever one has gone to: what runs goes on in sight.
    guard let session = screen.model.session else { return plain(into: &buffer, in: area) }
    if let taken = session.runningBreak {
      let text = BreakText(screen: screen, taken: taken)
      timer(
        taken.length(at: screen.moment), title: [text.title], into: &buffer, in: area,
        below: text.sentences(columns: area.columns - 8))
    } else if let disturbance = session.runningDisturbance {
      timer(
        disturbance.length(at: screen.moment), title: [texts.sortingOut], into: &buffer, in: area,
        below: PromptText(screen: screen).items(columns: area.columns - 8).flatMap(\.self))
    } else if session.phase == .exchange {
      let topic = session.exchange.topic.flatMap { session.topics[$0]?.title } ?? ""
      timer(
        session.exchange.turn?.length(at: screen.moment) ?? .zero, title: topic.wrapped(columns: area.columns - 8),
        into: &buffer, in: area, below: [])
    } else {
      plain(into: &buffer, in: area)
    }
  }

  private func plain(into buffer: inout Buffer, in area: Rect) {
    buffer.write(texts.hidden, in: area.dropTop(area.rows / 2).top(1), role: .muted, alignment: .center)
  }

  private func timer(
    _ length: Duration, title: [String], into buffer: inout Buffer, in area: Rect, below: [StyledLine]
  ) {
    for (offset, line) in title.prefix(2).enumerated() {
      buffer.write(line, in: area.dropTop(1 + offset).top(1), role: .title, alignment: .center)
    }
    let digits = TimerDigits(text: texts.clock(length))
    digits.render(
      into: &buffer, row: area.row + 4, column: max(0, (area.columns - digits.columns) / 2), role: .timer, clip: area)
    buffer.draw(below, in: area.dropTop(10).dropLeft(4).dropRight(4))
  }
}
