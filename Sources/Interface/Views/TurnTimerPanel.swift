import Dialogue
import Screen

/// The timer of the talk: of a break, of who speaks, or at rest.
struct TurnTimerPanel: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine
  /// Whether there is room for sentences beside the digits.
  let isWide: Bool

  func render(into buffer: inout Buffer, in area: Rect) {
    panel(columns: max(0, area.columns - 26)).render(into: &buffer, in: area)
  }

  private func panel(columns: Int) -> TimerPanel {
    let title = session.exchange.topic.flatMap { session.topics[$0]?.title } ?? texts.noTopic
    if let taken = session.runningBreak {
      let text = BreakText(screen: screen, taken: taken)
      var timer = text.timer(title: title, footer: footer, columns: columns)
      if isWide { timer.words += text.invitation(columns: columns) }
      return timer
    }
    guard let turn = session.exchange.turn, let person = session.participant(turn.participant) else {
      let after = next.map { texts.nextIs($0.name) } ?? texts.nobodyWaits
      return TimerPanel(
        title: title, footer: footer, digits: texts.clock(.zero), role: .muted,
        words: [StyledLine(texts.nobodySpeaks, .strong)] + StyledLine.wrapped(after, .waiting, columns: columns)
          + GapText(screen: screen).sentence(columns: columns))
    }
    let timer = TurnTimer(of: turn, at: moment)
    let (state, role) = texts.state(of: timer)
    let name = person.name.clipped(columns: columns - texts.speaks.displayWidth - 1)
    let lines = [
      StyledLine([(name, .strong), (" " + texts.speaks, .text)]), StyledLine(state, role),
      StyledLine(limit(person, timer, in: turn), .muted),
    ]
    let kind = turn.kind == .directReply ? [StyledLine(texts.directReply, .muted)] : []
    return TimerPanel(
      title: title, footer: footer, digits: texts.clock(timer.elapsed), role: role,
      words: lines + kind + GapText(screen: screen).lines(of: turn))
  }

  private var next: Participant? {
    switch session.floor {
    case .line: session.nextInLine(at: moment)
    case .person(let id): session.participant(id)
    case .unknownPerson, .nobodyLeft: nil
    }
  }

  private func limit(_ person: Participant, _ timer: TurnTimer, in turn: Turn) -> String {
    let limit = texts.until(texts.clock(timer.allowance))
    // The minutes of a step for one person are the same for everybody.
    if turn.kind == .step, session.exchange.method?.step?.speaker.needsPerson == true { return limit }
    return person.moreTime && turn.kind != .directReply ? "\(limit) (\(texts.hasMoreTime))" : limit
  }

  /// The time of the topic against its box.
  private var footer: String {
    guard let discussion = session.exchange.discussion else { return "" }
    let used = discussion.length(at: moment, without: session.standstills)
    let box = session.box(of: discussion)
    return texts.topicTime(
      used < box ? texts.clockOf(texts.clock(used), texts.clock(box)) : texts.timeIsUp(texts.clock(used - box)))
  }
}
