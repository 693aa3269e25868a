import Dialogue
import Screen

/// The talk: the topic with its time, who speaks, who waits. In a narrow window one below the other.
struct ExchangeView: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  private var exchange: Exchange { session.exchange }

  func render(into buffer: inout Buffer, in area: Rect) {
    let isWide = area.columns >= ScreenLayout.fullSize.columns
    // Talk times take a little more room than the other reasons for a place in line.
    let least = exchange.list.order == .leastTalkTime ? 32 : 30
    let left = isWide ? area.dropRight(max(least, min(44, area.columns * 3 / 8))) : area
    TurnTimerPanel(screen: screen, session: session, isWide: !isWide)
      .render(into: &buffer, in: left.top(layout.timerRows))
    let below = left.dropTop(layout.timerRows)
    let list = SpeakingListPanel(screen: screen, session: session)
    if isWide {
      list.render(into: &buffer, in: area.dropLeft(left.columns))
      let inside = below.dropLeft(1).dropRight(1)
      buffer.draw(Block.stacked(blocks(columns: inside.columns), rows: inside.rows), in: inside)
    } else if let taken = session.runningBreak, below.rows > 2 {
      // The room is for what is read aloud; of the line only who comes next is said.
      let text = BreakText(screen: screen, taken: taken)
      let inside = Panel(title: text.title, figure: afterBreak)
        .render(text.exercise(columns: below.columns - 4), into: &buffer, in: below)
      buffer.cursor = Position(row: inside.row, column: inside.column)
    } else if below.rows > 2 {
      // The list keeps a row for who speaks and one for who is next.
      let said = PromptText(screen: screen).pinned(columns: below.columns - 2) + steps(columns: below.columns - 2)
      let step = Block(said).lines(rows: max(0, below.rows - 4))
      buffer.draw(step, in: below.top(step.count).dropLeft(1).dropRight(1))
      list.render(into: &buffer, in: below.dropTop(step.count))
    } else {
      buffer.draw([next], in: below.dropLeft(1).dropRight(1))
    }
  }

  private func steps(columns: Int) -> [[StyledLine]] {
    StepText(screen: screen, session: session).items(columns: columns)
  }

  /// Who comes next, where a question leaves no room for the line.
  private var next: StyledLine {
    StyledLine(session.nextInLine(at: moment).map { texts.nextIs($0.numbered) } ?? texts.nobodyWaits, .waiting)
  }

  /// Whose turn the break has stopped, or who comes next.
  private var afterBreak: String {
    if let turn = exchange.turn { return texts.isPaused(session.name(of: turn.participant)) }
    return session.nextInLine(at: moment).map { texts.nextIs($0.name) } ?? ""
  }

  private func blocks(columns: Int) -> [Block] {
    let pause = session.runningBreak.map { BreakText(screen: screen, taken: $0).lines(columns: columns) } ?? []
    return [
      Block(pause.isEmpty ? [] : [pause], importance: 0), Block(steps(columns: columns)),
      furtherTopics(columns: columns),
      PromptText(screen: screen).block(columns: columns, importance: 3),
      Block([own(columns: columns)], importance: 1),
    ]
  }

  private func furtherTopics(columns: Int) -> Block {
    let others = session.topics.inOrder.filter { $0.id != exchange.topic }
    let lines = others.prefix(3).map { topic in
      let discussion = exchange.discussions.first { $0.topic == topic.id }
      let time = discussion.map {
        " ✓ " + texts.minutesCount($0.length(at: moment, without: session.standstills).roundedMinutes)
      }
      let title = topic.title.clipped(columns: columns - 2 - (time ?? "").displayWidth)
      return [StyledLine([("  " + title, .text), (time ?? "", .good)])]
    }
    let rest = others.count > 3 ? [[StyledLine("  " + texts.andMore(others.count - 3), .muted)]] : []
    let left = session.topicShare(at: moment).map { " · " + texts.topicsLeft($0) } ?? ""
    return Block(texts.furtherTopics + left, lines + rest, importance: 2)
  }

  /// What the group does not see, in a frame where there is room for one.
  private func own(columns: Int) -> [StyledLine] {
    guard layout.hasRoom else { return talkTimes("\(texts.onlyForYou) · \(texts.talkTimes)", columns: columns) }
    return PrivatePanel(title: texts.onlyForYou, lines: talkTimes(texts.talkTimes, columns: columns - 4))
      .lines(columns: columns)
  }

  /// Who has spoken how long, in the order of numbers and with them, for digits call people; and the time that belongs
  /// to nobody: the minutes add up.
  private func talkTimes(_ head: String, columns: Int) -> [StyledLine] {
    let talk = session.roster.compactMap { person -> String? in
      let turns = exchange.turns.filter { $0.participant == person.id }
      guard !turns.isEmpty else { return nil }
      let length = turns.reduce(Duration.zero) { $0 + $1.length(at: moment) }
      return "\(person.numbered) \(texts.clock(length))"
    }
    let silence = texts.silence(texts.clock(session.silence(at: moment)))
    return StyledLine.flowed(head, talk + [silence], .secret, columns: columns, indent: "  ")
  }
}
