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
      beside(list, into: &buffer, in: area.dropLeft(left.columns))
      more(into: &buffer, in: below)
    } else if below.rows >= 24 {
      // Narrow and high, as beside a video window: the line as high as it has to be, and the rest below it.
      let line = below.top(below.rows / 2)
      beside(list, into: &buffer, in: line)
      more(into: &buffer, in: below.dropTop(line.rows))
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
      list.render(invites: true, into: &buffer, in: below.dropTop(step.count))
    } else {
      let row = below.dropLeft(1).dropRight(1)
      buffer.draw([next], in: row)
      buffer.cursor = Position(row: row.row, column: row.column)
    }
  }

  /// What else is known of the talk, in columns that can be read.
  private func more(into buffer: inout Buffer, in area: Rect) {
    let inside = area.dropLeft(1).dropRight(1)
    let columns = BlockColumns(in: inside.columns)
    columns.render(blocks(columns: columns.columns), into: &buffer, in: inside)
  }

  /// The line of those who wait, and below it what the group does not see.
  private func beside(_ list: SpeakingListPanel, into buffer: inout Buffer, in area: Rect) {
    let own = PrivateTalk(screen: screen, session: session, columns: area.columns - 4)
      .panel(rows: area.rows - max(list.rows, area.rows / 3))
    let rows = own.map { $0.lines.count + 2 } ?? 0
    list.render(invites: own == nil, into: &buffer, in: area.dropBottom(rows))
    own?.render(into: &buffer, in: area.bottom(rows))
  }

  func steps(columns: Int) -> [[StyledLine]] {
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
      layout.hasBars ? marks(columns: columns) : Block([]),
    ]
  }

  /// Title, dots and the time of those that were talked about; all of them where there is room.
  func furtherTopics(columns: Int) -> Block {
    let others = session.topics.inOrder.filter { $0.id != exchange.topic }
    let shown = others.prefix(layout.hasRoom ? others.count : 3)
    let times = shown.map { topic in
      exchange.discussions.first { $0.topic == topic.id }.map {
        "✓ " + texts.minutesCount($0.length(at: moment, without: session.standstills).roundedMinutes)
      } ?? ""
    }
    let dots = shown.map { layout.hasRoom ? DotRow(count: $0.dots).text : "" }
    let table = Table(columns: [
      Table.Column(title: "", alignment: .left, isWide: true, fills: true, cells: shown.map { ($0.title, .text) }),
      Table.Column(title: "", alignment: .left, importance: 1, cells: dots.map { ($0, .accent) }),
      Table.Column(title: "", cells: times.map { ($0, .good) }),
    ])
    let lines = shown.indices.map { [table.row($0, columns: columns - 2).indented(by: 2)] }
    let rest =
      others.count > shown.count
      ? [[StyledLine("  " + texts.andMore(others.count - 3), .muted)]] : []
    let left = session.topicShare(at: moment).map { " · " + texts.topicsLeft($0) } ?? ""
    return Block(texts.furtherTopics + left, lines + rest, importance: 2)
  }

  /// What was heard so far, the last first, with the words that were written with it.
  private func marks(columns: Int) -> Block {
    let marks = session.needList.marks.filter {
      !$0.isDropped && ($0.kind != .need || $0.need == nil)
    }
    let words = marks.reversed().map { mark -> (text: String, role: Role) in
      let name = mark.participant.flatMap { session.participant($0)?.name }
      let what = texts.person(texts.say(mark.kind).capitalizedFirst, note: name)
      return (what + (mark.text.map { " · " + texts.quoted($0) } ?? ""), .text)
    }
    let table = Table(
      columns: [
        Table.Column(
          title: "", alignment: .left,
          cells: marks.reversed().map { (screen.zone.timeOfDay($0.at.wall).text, .text) }),
        Table.Column(title: "", alignment: .left, isWide: true, cells: words),
      ], gap: 1)
    let lines = words.indices.map {
      table.lines($0, columns: columns - 2).map { $0.indented(by: 2) }
    }
    return Block(texts.marksCount(marks.count), lines, importance: 4, more: texts.andMore)
  }
}
