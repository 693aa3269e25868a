import Dialogue
import Screen

/// An active break outside of the talk: its timer, and beside it what is read aloud.
struct BreakPanel {
  private let timer: TimerPanel

  /// Nil when there is no break.
  init?(screen: ScreenView, session: SessionStateMachine, columns: Int) {
    guard let taken = session.runningBreak else { return nil }
    let text = BreakText(screen: screen, taken: taken)
    let plain = Self.timer(of: taken, at: screen.moment, title: text.title, screen.texts)
    timer = TimerPanel(
      title: text.title, footer: plain.words.last?.text ?? "", digits: plain.digits, role: plain.role,
      words: text.sentences(columns: columns - 26))
  }

  /// As many as the text needs, and at least those of a timer.
  var rows: Int { max(TimerPanel.rows, timer.words.count + 3) }

  func render(into buffer: inout Buffer, in area: Rect) { timer.render(into: &buffer, in: area) }

  /// The timer of a break with its state in words.
  static func timer(
    of taken: ActiveBreak, at now: Moment, title: String, footer: String = "", more: [StyledLine] = [],
    _ texts: Texts
  ) -> TimerPanel {
    let length = taken.interval.length(at: now)
    let planned = Duration.seconds(taken.seconds)
    let state = length < planned ? texts.until(texts.clock(planned)) : texts.timeIsUp(texts.clock(length - planned))
    return TimerPanel(
      title: title, footer: footer, digits: texts.clock(length), role: .timer,
      words: [StyledLine(texts.activeBreak, .strong), StyledLine(state)] + more)
  }
}
