import Dialogue
import Screen

extension ScreenView {
  /// Title, clock and the rest of the hour; below it the phases.
  func header(into buffer: inout Buffer, in area: Rect) {
    let right = clockLine
    buffer.write(right, in: area.top(1).dropRight(1), role: .strong, alignment: .right)
    let room = area.columns - right.displayWidth - 4
    buffer.write(titleLine.clipped(columns: max(0, room)), row: 0, column: 1, role: .title)
    if model.place == .session, let session = model.session { phases(of: session, into: &buffer, in: area) }
  }

  private var titleLine: String {
    let session = model.place == .session ? model.session : nil
    let date = session?.date ?? model.start.proposal.date
    let number = session?.opening.number ?? model.start.proposal.number
    let name = model.start.isDemo ? texts.demoTitle : texts.title
    guard session != nil else { return "\(name) · \(texts.day(zone.local(now.wall).date))" }
    return "\(name) · \(texts.sessionNumber(number)) · \(texts.day(date))"
  }

  var zone: TimeZoneRule { model.cycle.zone }

  private var clockLine: String {
    let clock = zone.timeOfDay(now.wall).text
    guard model.place == .session, let session = model.session, session.phase < .wrapUp else { return clock }
    let end = session.scheduledStart + .minutes(session.cycle.plan.total)
    let left = end - now.wall
    if now.wall < session.scheduledStart {
      let minutes = (session.scheduledStart - now.wall).minutesRoundedUp
      return "\(clock)   " + (minutes <= 600 ? texts.beginsIn(minutes) : "")
    }
    let rest =
      left >= .zero ? texts.minutesLeft(left.minutesRoundedUp) : texts.minutesOver((.zero - left).wholeSeconds / 60)
    return "\(clock)   \(rest) · \(texts.drift(session.drift(at: now.wall)))"
  }

  private func phases(of session: SessionStateMachine, into buffer: inout Buffer, in area: Rect) {
    let visited = Set(session.phaseLog.map(\.phase))
    var spans: [(String, Role)] = [(" ", .text)]
    for phase in Phase.allCases.dropFirst().dropLast() {
      if phase == session.phase {
        let time = phase.isLive ? " " + texts.minutesOf(minutes(in: phase, of: session), session.cycle.plan[phase]) : ""
        spans.append(("▶ \(texts.phase(phase).uppercased())\(time)", .current))
      } else {
        let isDone = visited.contains(phase) && phase < session.phase
        let name = phase == .wrapUp && area.columns < 90 ? texts.wrapUpShort : texts.phase(phase)
        spans.append(("\(name)\(isDone ? " ✓" : "")", isDone ? .good : .muted))
      }
      spans.append(("  ", .text))
    }
    if session.phase == .preparation { spans[0] = (" ▶ \(texts.phase(.preparation).uppercased())  ", .current) }
    buffer.draw(
      [StyledLine(area.columns < 80 ? Array(spans.filter { $0.1 == .current }) : spans)], in: area.dropTop(1).top(1))
  }

  private func minutes(in phase: Phase, of session: SessionStateMachine) -> Int {
    session.phaseLog.filter { $0.phase == phase }.map(\.interval).length(at: moment).wholeSeconds / 60
  }
}

extension Duration {
  var minutesRoundedUp: Int { (wholeSeconds + 59) / 60 }
}
