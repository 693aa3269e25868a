import Dialogue
import Screen

/// The timer of the talk: of a break, of who speaks, or at rest.
struct TurnTimerPanel: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine
  /// Whether there is room for sentences beside the digits.
  let isWide: Bool

  func render(into buffer: inout Buffer, in area: Rect) {
    var panel = panel(columns: layout.columnsBesideTimer(in: area.columns))
    panel.keys = keys
    panel.box = box
    panel.render(size: layout.digits, into: &buffer, in: area)
  }

  private func panel(columns: Int) -> TimerPanel {
    let title = session.exchange.topic.flatMap { session.topics[$0]?.title } ?? texts.noTopic
    if let taken = session.runningBreak {
      let text = BreakText(screen: screen, taken: taken)
      var timer = text.timer(title: title, figure: figure, columns: columns)
      if isWide { timer.words += text.invitation(columns: columns) }
      return timer
    }
    guard let turn = session.exchange.turn, let person = session.participant(turn.participant) else {
      let after = next.map { texts.nextIs($0.name) } ?? texts.nobodyWaits
      return TimerPanel(
        title: title, figure: figure, digits: texts.clock(.zero), role: .muted,
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
      title: title, figure: figure, digits: texts.clock(timer.elapsed), role: role,
      part: timer.elapsed / max(timer.allowance, .seconds(1)),
      words: lines + kind + GapText(screen: screen).lines(of: turn))
  }

  var next: Participant? {
    switch session.floor {
    case .line: session.nextInLine(at: moment)
    case .person(let id): session.participant(id)
    case .unknownPerson, .nobodyLeft: nil
    }
  }

  /// Until when somebody may speak.
  func limit(_ person: Participant, _ timer: TurnTimer, in turn: Turn) -> String {
    let limit = texts.until(texts.clock(timer.allowance))
    // The minutes of a step for one person are the same for everybody.
    if turn.kind == .step, session.exchange.method?.step?.speaker.needsPerson == true { return limit }
    return person.moreTime && turn.kind != .directReply ? "\(limit) (\(texts.hasMoreTime))" : limit
  }

  /// The time of the topic against its box.
  var figure: String {
    guard let (used, box) = topicTime else { return "" }
    return used < box ? texts.clockOf(texts.clock(used), texts.clock(box)) : texts.timeIsUp(texts.clock(used - box))
  }

  private var box: Double? { topicTime.map { $0.used / max($0.box, .seconds(1)) } }

  /// How long the topic has been on, and how long it may.
  var topicTime: (used: Duration, box: Duration)? {
    guard let discussion = session.exchange.discussion else { return nil }
    return (discussion.length(at: moment, without: session.standstills), session.box(of: discussion))
  }

  /// What can be done about who speaks, or where nobody does about what comes next.
  private var keys: [StyledLine] {
    let hints = HintText(screen: screen)
    guard session.runningBreak == nil else {
      let other = texts.otherExercise(key: key(.prompts(.nextPrompts)))
      return KeyedText(texts: texts).lines([hints.endOfBreak, other], .muted)
    }
    let commands: [Command] =
      session.exchange.turn == nil
      ? [.talk(.nextTopic), .method(.chooseMethod)]
      : [.turn(.endTurn), .turn(.addMinute), .turn(.pauseTurn), .turn(.passTurn)]
    return KeyedText(texts: texts).lines(hints.project(commands), .muted)
  }
}
