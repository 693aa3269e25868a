import Dialogue
import Screen

/// A disturbance: its clock, who speaks, what may be said, and where the hour goes on afterwards.
struct DisturbanceView: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine
  let disturbance: Disturbance

  func render(into buffer: inout Buffer, in area: Rect) {
    let left = left(of: area)
    var timer = timer(columns: layout.columnsBesideTimer(in: left.columns))
    timer.keys = keys
    timer.render(size: layout.digits, into: &buffer, in: left.top(layout.timerRows))
    let inside = left.dropTop(layout.timerRows).dropLeft(1).dropRight(1)
    if !isWide(area), let pause = session.runningBreak.map({ BreakText(screen: screen, taken: $0) }) {
      buffer.cursor = Position(row: inside.row, column: inside.column)
      return buffer.draw(pause.lines(columns: inside.columns), in: inside)
    }
    panel.render(into: &buffer, in: people(in: area))
    guard isWide(area) else { return }
    let columns = BlockColumns(in: inside.columns)
    columns.render(blocks(columns: columns.columns), into: &buffer, in: inside)
  }

  private func isWide(_ area: Rect) -> Bool { area.columns >= ScreenLayout.fullSize.columns }

  /// The clock and what belongs to it.
  private func left(of area: Rect) -> Rect {
    isWide(area) ? area.dropRight(max(30, min(44, area.columns * 3 / 8))) : area
  }

  /// The people, beside the clock or in a narrow window below it.
  private func people(in area: Rect) -> Rect {
    isWide(area) ? area.dropLeft(left(of: area).columns) : area.dropTop(layout.timerRows)
  }

  private var panel: DisturbancePanel {
    DisturbancePanel(screen: screen, session: session, disturbance: disturbance)
  }

  /// The first person in view after scrolling by `step`.
  func firstPerson(after step: Int, in area: Rect) -> Int { panel.firstPerson(after: step, in: people(in: area)) }

  // MARK: The clock

  /// What can be done about who speaks, or else how the disturbance ends.
  private var keys: [StyledLine] {
    let hints = HintText(screen: screen)
    guard session.runningBreak == nil else { return KeyedText(texts: texts).lines([hints.endOfBreak], .muted) }
    guard disturbance.turn != nil else { return KeyedText(texts: texts).lines([hints.endOfDisturbance], .muted) }
    let passes = disturbance.round?.current == nil ? [] : hints.project([.turn(.passTurn)])
    return KeyedText(texts: texts).lines([hints.endOfTurn] + passes, .muted)
  }

  private func timer(columns: Int) -> TimerPanel {
    let title = texts.disturbanceTitle(disturbance.kind)
    let length = disturbance.length(at: moment)
    if let taken = session.runningBreak {
      let figure = texts.disturbanceTime(texts.clock(length))
      return BreakText(screen: screen, taken: taken).timer(title: title, figure: figure, columns: columns)
    }
    return TimerPanel(
      title: title, figure: texts.standsStill(session.phase), digits: texts.clock(length), role: .timer,
      words: (disturbance.turn.map { words(of: $0, columns: columns) } ?? silence(columns: columns))
        + GapText(screen: screen).lines(of: disturbance))
  }

  private func words(of turn: Turn, columns: Int) -> [StyledLine] {
    let timer = TurnTimer(of: turn, at: moment)
    let (state, role) = texts.state(of: timer)
    let person = session.participant(turn.participant)
    let name = (person?.name ?? "").clipped(columns: columns - texts.speaks.displayWidth - 1)
    let limit = texts.until(texts.clock(timer.allowance))
    return [
      StyledLine([(name, .strong), (" " + texts.speaks, .text)]),
      StyledLine([(texts.clock(timer.elapsed) + " ", .strong), (state, role)]),
      StyledLine(person?.moreTime == true ? "\(limit) (\(texts.hasMoreTime))" : limit, .muted),
    ]
  }

  private func silence(columns: Int) -> [StyledLine] {
    [StyledLine(texts.nobodySpeaks, .strong)] + StyledLine.wrapped(next, .waiting, columns: columns)
  }

  /// Who is next, or how to begin going around.
  var next: String {
    guard let round = disturbance.round else { return texts.goAround(key: key(.turn(.nextSpeaker))) }
    return round.current.flatMap { session.participant($0) }.map { texts.nextIs($0.name) } ?? texts.everyoneAsked
  }

  // MARK: Below it

  private func blocks(columns: Int) -> [Block] {
    let pause = session.runningBreak.map { BreakText(screen: screen, taken: $0).lines(columns: columns) } ?? []
    return [
      Block(pause.isEmpty ? [] : [pause]), PromptText(screen: screen).block(columns: columns, importance: 1),
      secondOffer(in: disturbance.round, of: session, columns: columns), topic(columns: columns),
    ]
  }

  /// The topic that waits, with the time it has had.
  private func topic(columns: Int) -> Block {
    guard session.phase == .exchange, let discussion = session.exchange.discussion,
      let topic = session.topics[discussion.topic]
    else { return Block([]) }
    let used = texts.clock(discussion.length(at: moment, without: session.standstills))
    let time = texts.clockOf(used, texts.clock(session.box(of: discussion)))
    return Block(
      texts.topicWaits,
      [StyledLine.wrapped(topic.title, columns: columns), [StyledLine(texts.topicTime(time), .muted)]],
      importance: 2)
  }
}

extension Texts {
  /// What the timer of somebody who speaks says, with the role it is shown in.
  func state(of timer: TurnTimer) -> (String, Role) {
    switch timer.state {
    case .running: (say("läuft", "running"), .timer)
    case .soonOver: (say("bald um", "soon over"), .timerSoon)
    case .over(let by): (timeIsUp(clock(by)), .timerOver)
    case .paused: (say("angehalten", "paused"), .muted)
    }
  }
}
