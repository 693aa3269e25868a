import Dialogue
import Screen

/// What may be seen by everyone: the topic and the timer, no names beside the speaker's, nothing private.
struct HiddenView {
  let screen: ScreenView

  func render(into buffer: inout Buffer, in area: Rect) {
    guard screen.model.place == .session, let session = screen.model.session, session.phase == .exchange else {
      buffer.write(screen.texts.hidden, in: area.dropTop(area.rows / 2).top(1), role: .muted, alignment: .center)
      return
    }
    let topic = session.exchange.topic.flatMap { session.topics[$0]?.title } ?? ""
    buffer.write(topic, in: area.dropTop(2).top(1), role: .title, alignment: .center)
    let running = session.runningBreak.map { $0.interval.length(at: screen.moment) }
    let length = running ?? session.exchange.turn?.length(at: screen.moment) ?? .zero
    let digits = TimerDigits(text: screen.texts.clock(length))
    digits.render(
      into: &buffer, row: area.row + 5, column: max(0, (area.columns - digits.columns) / 2), role: .timer, clip: area)
  }
}
