import Dialogue
import Screen

extension ScreenView {
  /// Title, the rest of the hour and the clock; below it the phases, and the hour as a line.
  func header(into buffer: inout Buffer, in area: Rect) {
    let clock = clocks.firstFitting(columns: area.columns - 8)
    buffer.write(clock, in: area.top(1).dropRight(1), role: .strong, alignment: .right)
    let room = area.columns - clock.displayWidth - 4
    buffer.write(titles.firstFitting(columns: max(0, room)), row: 0, column: 1, role: .title)
    if let session = model.session, model.place == .session || session.phase.isLive {
      guard layout.hasHourRow else { return phases(of: session, into: &buffer, in: area) }
      let rows = area.dropTop(1).top(2).dropLeft(1).dropRight(1)
      let hour = hour(of: session)
      let labels = TimeLabels(
        labels: Phase.live.map { label(of: $0, in: session) },
        current: Phase.live.firstIndex(of: session.phase))
      buffer.draw(
        [labels.line(above: hour, columns: rows.columns), hour.line(columns: rows.columns)],
        in: rows)
    }
  }

  /// Where the hour is by the clock, against the phase it is in.
  private func hour(of session: SessionStateMachine) -> TimeRow {
    let minutes = Phase.live.map { session.plan[$0] }
    let left = (session.scheduledEnd - now.wall) / .minutes(1)
    return TimeRow(
      minutes: minutes, current: Phase.live.firstIndex(of: session.phase), now: Double(minutes.reduce(0, +)) - left)
  }

  /// From the longest to the shortest: a demo can be told from an hour with people in every window.
  private var titles: [String] {
    let name = model.start.isDemo ? texts.demoTitle : texts.title
    let short = model.start.isDemo ? [texts.demo] : []
    guard model.place == .session, let session = model.session else {
      let today = texts.day(zone.local(now.wall).date)
      return [[name, today], [name], short + [today], short].compactMap(joined)
    }
    let number = texts.sessionNumber(session.opening.number)
    let day = texts.day(session.date)
    let shortDay = texts.shortDay(session.date)
    return [
      [name, number, day], short + [number, day], short + [number, shortDay],
      short + [number, texts.shortDate(session.date)],
      short + [number], short,
    ].compactMap(joined)
  }

  private func joined(_ parts: [String]) -> String? { parts.isEmpty ? nil : parts.joined(separator: " · ") }

  var zone: TimeZoneRule { model.cycle.zone }

  /// From the longest to the shortest.
  var clocks: [String] {
    let clock = zone.timeOfDay(now.wall).text
    guard let session = model.session, model.place == .session || session.phase.isLive, session.phase < .wrapUp,
      session.cancellation == nil
    else { return [clock] }
    if session.phase == .preparation, now.wall < session.scheduledStart {
      let minutes = (session.scheduledStart - now.wall).minutesRoundedUp
      return (minutes <= 600 ? ["\(texts.beginsIn(minutes)) · \(clock)"] : []) + [clock]
    }
    let left = session.scheduledEnd - now.wall
    guard left > .zero else {
      let minutes = (.zero - left).wholeMinutes
      return ["\(minutes == 0 ? texts.hourIsUp : texts.minutesOver(minutes)) · \(clock)", clock]
    }
    // Minutes and clock stand in the same columns all the hour: what changes its length is before them.
    let rest = texts.minutesLeft(left.minutesRoundedUp, columns: 2)
    let place =
      session.phase == .preparation ? texts.beganAt(session.start.text) : texts.drift(session.drift(at: moment))
    return ["\(place) · \(rest) · \(clock)", "\(rest) · \(clock)", clock]
  }

  /// The phase that is on with its time, and as many of its neighbours as fit, the nearest first.
  private func phases(of session: SessionStateMachine, into buffer: inout Buffer, in area: Rect) {
    let all: [Phase] = (session.phase == .preparation ? [.preparation] : []) + Phase.allCases.dropFirst().dropLast()
    let current = all.firstIndex(of: session.phase) ?? 0
    var shown = all.enumerated().map {
      (distance: abs($0.offset - current), label: label(of: $0.element, in: session))
    }
    func width() -> Int { shown.reduce(1) { $0 + $1.label.words.displayWidth + 2 } - 2 }
    while width() > area.columns - 1, shown.count > 1 {
      let farthest = shown.map(\.distance).max() ?? 0
      if shown.last?.distance == farthest { shown.removeLast() } else { shown.removeFirst() }
    }
    let spans = shown.flatMap { [("  ", Role.text), ($0.label.words, $0.label.role)] }.dropFirst()
    buffer.draw([StyledLine([(" ", .text)] + spans)], in: area.dropTop(1).top(1))
  }

  private func label(of phase: Phase, in session: SessionStateMachine) -> TimeLabels.Label {
    guard phase == session.phase else {
      let isDone = phase < session.phase && session.phaseLog.contains { $0.phase == phase }
      return TimeLabels.Label(words: texts.say(phase) + (isDone ? " ✓" : ""), role: .muted)
    }
    let minutes = session.length(of: phase, at: moment).wholeMinutes
    let time = phase.isLive ? " " + texts.minutes(minutes, of: session.plan[phase]) : ""
    let (words, role) = Gutter.now(texts.say(phase).uppercased() + time)
    return TimeLabels.Label(words: words, role: role)
  }
}
