import Dialogue
import Screen

/// The start screen: the next or open session, one key away.
struct TodayView {
  let screen: ScreenView

  private var texts: Texts { screen.texts }
  private var model: AppModel { screen.model }

  func render(into buffer: inout Buffer, in area: Rect) {
    let rect = Rect(row: area.row, column: 1, rows: area.rows, columns: area.columns - 2)
    let inside = buffer.panel(rect, title: texts.today, trailing: model.cycle.name, lines(columns: rect.columns - 4))
    buffer.cursor = Position(row: min(inside.maxRow - 1, inside.row + 1), column: inside.column)
  }

  private func lines(columns: Int) -> [StyledLine] {
    let open = model.session ?? model.start.unfinished?.history.state
    var lines = [StyledLine()]
    if model.start.isDemo {
      lines += StyledLine.wrapped(texts.demoNotice, .attention, columns: columns) + [StyledLine()]
    }
    lines += open.map { offer($0, columns: columns) } ?? offerNext
    let needs = (open?.earlierNeeds ?? model.start.proposal.earlierNeeds).filter { $0.reportedBackOn == nil }
    lines += [StyledLine(), StyledLine(texts.answersDueCount(needs.count), .title)]
    lines += needs.prefix(3).map {
      StyledLine("· \($0.isConfidential ? texts.confidentialWording : $0.wording) – \(texts.status($0.status))")
    }
    let topics = open?.waitingTopics ?? model.start.proposal.topicStore
    lines += [StyledLine(), StyledLine(texts.topicsWaitCount(topics.count), .title)]
    lines += topics.prefix(4).map {
      StyledLine("· \($0.title) \(texts.since(texts.shortDate($0.firstCollectedOn), times: $0.timesListed))")
    }
    return lines
  }

  private func offer(_ session: SessionStateMachine, columns: Int) -> [StyledLine] {
    if let reason = session.cancellation {
      return [StyledLine("\(texts.day(session.date)): \(texts.isCancelled)", .strong)]
        + StyledLine.wrapped(reason, columns: columns) + [
          StyledLine(texts.beginNextHint(key: screen.key(.beginNextSession)), .key)
        ]
    }
    let speaker = session.exchange.turn.flatMap { session.participant($0.participant)?.name }
    let place =
      speaker.map { texts.openWithSpeaker(texts.phase(session.phase), $0) } ?? texts.openIn(texts.phase(session.phase))
    return [
      StyledLine(texts.openSession(session.opening.number, texts.day(session.date)), .strong), StyledLine(place),
      StyledLine(texts.resumeHint, .key), StyledLine(texts.beginNextHint(key: screen.key(.beginNextSession)), .muted),
    ]
  }

  private var offerNext: [StyledLine] {
    let next = model.start.proposal
    let end = TimeOfDay(minutes: next.start.minutes + next.cycle.plan.total)
    return [
      StyledLine(texts.nextSession(next.number, texts.day(next.date)), .strong),
      StyledLine(texts.timeSpan(next.start.text, end.text)),
      StyledLine(texts.beginHint, .key),
      StyledLine(texts.cycleHint(key: screen.key(.editCycle)), .muted),
    ]
  }
}
