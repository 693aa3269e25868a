import Dialogue
import Screen

/// The big timer with the words that go with it, in the frame of the topic.
struct TimerPanel {
  let screen: ScreenView
  let session: SessionStateMachine

  private var texts: Texts { screen.texts }

  func render(into buffer: inout Buffer, in area: Rect) {
    let topic = session.exchange.topic.flatMap { session.topics[$0] }
    buffer.frame(area, title: topic?.title ?? texts.noTopic, trailing: box)
    let inside = area.inset(by: 1)
    let (digits, role, words) = content
    TimerDigits(text: digits).render(
      into: &buffer, row: inside.row + 1, column: inside.column + 2, role: role, clip: inside)
    let column = inside.column + max(24, TimerDigits(text: digits).columns + 5)
    let beside = Rect(
      row: inside.row + 1, column: column, rows: 5, columns: max(0, inside.maxColumn - column))
    buffer.draw(words, in: beside)
  }

  /// The time of the topic against its box.
  private var box: String {
    guard let discussion = session.exchange.discussion else { return "" }
    let used = discussion.length(at: screen.moment, without: session.standstills)
    let box = discussion.box(session.cycle.timing)
    return used < box
      ? texts.clockOf(texts.clock(used), texts.clock(box)) : texts.timeIsUp(texts.clock(used - box))
  }

  private var content: (digits: String, role: Role, words: [StyledLine]) {
    if let taken = session.runningBreak {
      let length = taken.interval.length(at: screen.moment)
      let planned = Duration.seconds(taken.seconds)
      let state = length < planned ? texts.until(texts.clock(planned)) : texts.timeIsUp(texts.clock(length - planned))
      return (texts.clock(length), .timer, [StyledLine(texts.activeBreak, .strong), StyledLine(state)])
    }
    guard let turn = session.exchange.turn, let person = session.participant(turn.participant) else {
      let next = session.exchange.line(at: screen.moment).first.flatMap { session.participant($0.participant) }
      let after = next.map { texts.nextIs($0.name) } ?? texts.nobodyWaits
      return (texts.clock(.zero), .muted, [StyledLine(texts.nobodySpeaks, .strong), StyledLine(after, .waiting)])
    }
    let timer = TurnTimer(of: turn, at: screen.moment)
    let (state, role) = words(for: timer)
    var lines = [StyledLine([(person.name, .strong), (" " + texts.speaks, .text)]), StyledLine(state, role)]
    let limit = texts.until(texts.clock(timer.allowance))
    lines.append(
      StyledLine(person.moreTime && turn.kind != .directReply ? "\(limit) (\(texts.hasMoreTime))" : limit, .muted))
    if turn.kind == .directReply { lines.append(StyledLine(texts.directReply, .muted)) }
    if let gap = screen.model.gap { lines.append(StyledLine(texts.gapIncluded(texts.clock(gap)), .attention)) }
    return (texts.clock(timer.elapsed), role, lines)
  }

  private func words(for timer: TurnTimer) -> (String, Role) {
    switch timer.state {
    case .running: (texts.timerRuns, .timer)
    case .soonOver: (texts.timerSoonOver, .timerSoon)
    case .over(let by): (texts.timeIsUp(texts.clock(by)), .timerOver)
    case .paused: (texts.timerPaused, .muted)
    }
  }
}
