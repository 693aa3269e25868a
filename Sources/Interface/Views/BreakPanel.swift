import Dialogue
import Screen

/// An active break outside of the talk: its timer, and beside it what is read aloud.
struct BreakPanel {
  private let timer: TimerPanel

  /// Nil when there is no break.
  init?(screen: ScreenView, session: SessionStateMachine, columns: Int) {
    guard let taken = session.runningBreak else { return nil }
    let text = BreakText(screen: screen, taken: taken)
    let state = Self.state(of: taken, at: screen.moment, screen.texts).joined(separator: " · ")
    timer = TimerPanel(
      title: text.title, footer: state, digits: screen.texts.clock(taken.length(at: screen.moment)),
      role: .timer,
      words: text.sentences(columns: columns - 26) + GapText(screen: screen).lines(of: taken))
  }

  /// As many as the text needs, and at least those of a timer.
  var rows: Int { max(TimerPanel.rows, timer.words.count + 3) }

  func render(into buffer: inout Buffer, in area: Rect) { timer.render(into: &buffer, in: area) }

  /// The timer of a break with its state in words.
  static func timer(
    of taken: ActiveBreak, at now: Moment, title: String, footer: String, columns: Int, more: [StyledLine],
    _ texts: Texts
  ) -> TimerPanel {
    let state = StyledLine.flowed("", state(of: taken, at: now, texts), .text, columns: columns)
    return TimerPanel(
      title: title, footer: footer, digits: texts.clock(taken.length(at: now)), role: .timer,
      words: [StyledLine(texts.activeBreak, .strong)] + state + more)
  }

  /// How long the exercise and the break are meant to go on, by the clock of the break.
  private static func state(of taken: ActiveBreak, at now: Moment, _ texts: Texts) -> [String] {
    let length = taken.length(at: now)
    let planned = Duration.seconds(taken.seconds)
    let pause =
      length < planned ? texts.breakUntil(texts.clock(planned)) : texts.timeIsUp(texts.clock(length - planned))
    guard let end = taken.exerciseEnd else { return [pause] }
    return [length < end ? texts.exerciseUntil(texts.clock(end)) : texts.exerciseIsDone, pause]
  }
}
