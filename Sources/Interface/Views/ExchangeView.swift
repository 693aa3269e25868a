import Dialogue
import Screen

/// The talk: the topic with its time, who speaks, who waits.
struct ExchangeView {
  let screen: ScreenView
  let session: SessionStateMachine

  private var texts: Texts { screen.texts }
  private var exchange: Exchange { session.exchange }

  func render(into buffer: inout Buffer, in area: Rect) {
    let right = max(26, area.columns / 3)
    let left = area.columns - right
    let timer = Rect(row: area.row, column: 0, rows: 9, columns: left)
    TimerPanel(screen: screen, session: session).render(into: &buffer, in: timer)
    SpeakingListPanel(screen: screen, session: session)
      .render(into: &buffer, in: Rect(row: area.row, column: left, rows: area.rows, columns: right))
    let below = Rect(row: timer.maxRow, column: 1, rows: area.rows - timer.rows, columns: left - 2)
    buffer.draw(lower(columns: below.columns), in: below)
  }

  private func lower(columns: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let taken = session.runningBreak {
      lines += BreakText(screen: screen, taken: taken).lines(columns: columns) + [StyledLine()]
    }
    let others = session.topics.inOrder.filter { $0.id != exchange.topic }
    if !others.isEmpty {
      lines.append(StyledLine(texts.furtherTopics, .title))
      lines += others.prefix(3).map { topic in
        let discussion = exchange.discussions.first { $0.topic == topic.id }
        let time = discussion.map { texts.clock($0.length(at: screen.moment, without: session.standstills)) }
        return StyledLine([("  \(topic.title)", .text), (time.map { " ✓ \($0)" } ?? "", .good)])
      }
    }
    lines += PromptText(screen: screen, phase: .exchange).lines(columns: columns)
    lines.append(StyledLine(texts.silence(texts.clock(silence)), .muted))
    return lines + shares(columns: columns)
  }

  /// Time of the phase that belongs to nobody.
  private var silence: Duration { session.silence(at: screen.moment) }

  private func shares(columns: Int) -> [StyledLine] {
    let talk = session.present.map { person in
      let seconds = exchange.turns.filter { $0.participant == person.id }
        .reduce(Duration.zero) { $0 + $1.length(at: screen.moment) }
      return "\(person.name) \(texts.clock(seconds))"
    }
    return StyledLine.wrapped(texts.talkTimes + talk.joined(separator: " · "), .secret, columns: columns, indent: "  ")
  }
}
