/// A session with the way it came about, so that every step can be taken back and done again.
///
/// The journal only grows: taking back is a line of its own. Applying all lines of a journal to a new history
/// gives the same state.
package struct SessionHistory: Equatable, Sendable {
  private struct Step: Equatable, Sendable {
    let event: SessionEvent
    let moment: Moment
    /// The line of the journal that did it first.
    let line: Int
    let before: SessionStateMachine
  }

  package private(set) var state: SessionStateMachine
  /// When the session was opened.
  package let openedAt: ClockReading
  /// How many lines the journal has.
  package private(set) var length = 0
  /// How often it came to stand otherwise in calendars.
  package private(set) var calendarRevision: CalendarRevision
  private var clock: SessionClock
  private var done: [Step] = []
  private var takenBack: [Step] = []

  /// A session that was just opened.
  package init(_ opening: SessionOpening, openedAt reading: ClockReading) {
    openedAt = reading
    clock = SessionClock(openedAt: reading)
    calendarRevision = CalendarRevision(latest: reading.wall)
    state = SessionStateMachine(opening, openedAt: Moment(elapsed: 0, wall: reading.wall))
  }

  /// A session as its journal tells it; lines that cannot be applied are a damaged journal.
  package init(_ opening: SessionOpening, openedAt reading: ClockReading, replaying entries: [SessionEntry])
    throws(Rejection)
  {
    self.init(opening, openedAt: reading)
    for entry in entries { _ = try apply(entry) }
  }

  /// The moment of a clock reading in this session.
  package func moment(at reading: ClockReading) -> Moment { clock.moment(at: reading) }

  /// The event that would be taken back.
  package var lastEvent: SessionEvent? { done.last?.event }

  /// The event that would be done again.
  package var lastTakenBack: SessionEvent? { takenBack.last?.event }

  /// The events that stand, the last one first, of those first done later than line `line` of the journal.
  package func events(afterLine line: Int) -> [SessionEvent] {
    done.reversed().prefix { $0.line > line }.map(\.event)
  }

  /// The state before the last event: what taking it back gives.
  package var stateBefore: SessionStateMachine? { done.last?.before }

  /// Applies one line, or refuses it and leaves everything as it was.
  package mutating func apply(_ entry: SessionEntry) throws(Rejection) -> [SessionEffect] {
    let moment = clock.moment(at: entry.at)
    let told = CalendarEntry(state)
    var effects: [SessionEffect] = []
    switch entry.change {
    case .event(let event):
      let before = state
      effects = try state.apply(event, at: moment)
      done.append(Step(event: event, moment: moment, line: length + 1, before: before))
      takenBack = []
    case .undone:
      // Closing writes the record: behind it there is nothing to go back to.
      guard state.phase != .closed, let step = done.popLast() else { throw .nothingToUndo }
      state = step.before
      takenBack.append(step)
    case .redone:
      guard let step = takenBack.last else { throw .nothingToRedo }
      let before = state
      effects = try state.apply(step.event, at: step.moment)
      takenBack.removeLast()
      done.append(Step(event: step.event, moment: step.moment, line: step.line, before: before))
    }
    _ = clock.advance(to: entry.at)
    length += 1
    noteRevision(since: told, at: entry.at)
    return effects
  }

  private mutating func noteRevision(since told: CalendarEntry, at reading: ClockReading) {
    if CalendarEntry(state) != told { calendarRevision.rise(at: reading.wall) }
  }

  /// The clocks at the last line of the journal.
  package var lastReading: ClockReading { clock.last }

  /// The moment of the last line of the journal.
  package var lastMoment: Moment { clock.lastMoment }

  /// The stretch up to a reading in which the program did not run, by its last sign of life; nil when it is not worth a
  /// word. A clock on the wall that was set meanwhile makes it no longer than what the session has counted.
  package func absence(until reading: ClockReading, lastSignOfLife: Instant?) -> Absence? {
    let end = moment(at: reading)
    // Whoever takes back how the session went on is before that stretch again.
    if let taken = absenceTakenBack { return Absence(start: taken.start, end: end) }
    let last = max(clock.last.wall, lastSignOfLife ?? clock.last.wall)
    let length = min(reading.wall - last, end - lastMoment)
    guard length >= .seconds(2) else { return nil }
    return Absence(start: Moment(elapsed: end.elapsed - length.inMilliseconds, wall: last), end: end)
  }

  /// The last line of the journal, or as long after it as the program gave signs of life.
  package func lastMoment(lastSignOfLife: Instant?) -> Moment {
    let wall = max(clock.last.wall, lastSignOfLife ?? clock.last.wall)
    return Moment(elapsed: lastMoment.elapsed + (wall - clock.last.wall).inMilliseconds, wall: wall)
  }

  /// When a session that was left unfinished ended: at the last sign of life, but not after the planned end of the hour,
  /// behind which nobody was there any more.
  package func end(lastSignOfLife: Instant?) -> Moment {
    if let taken = absenceTakenBack { return taken.start }
    let planned = state.cycle.zone.instant(of: state.date, at: state.start) + .minutes(state.plan.total)
    return lastMoment(lastSignOfLife: min(lastSignOfLife ?? clock.last.wall, max(planned, state.scheduledEnd)))
  }

  /// Ends a session that was left unfinished.
  package mutating func closeUnfinished(lastSignOfLife: Instant? = nil) -> [SessionEffect] {
    let told = CalendarEntry(state)
    // Whoever has only taken it up has done nothing in it.
    if case .frame(.takenUp) = lastEvent, let step = done.popLast() {
      state = step.before
      takenBack.append(step)
    }
    let end = end(lastSignOfLife: lastSignOfLife)
    let more = (end - lastMoment).inMilliseconds
    if more > 0 {
      _ = clock.advance(
        to: ClockReading(wall: end.wall, sinceBoot: clock.last.sinceBoot + more, boot: clock.last.boot))
    }
    let effects = state.closeUnfinished(at: end)
    noteRevision(since: told, at: clock.last)
    return effects
  }

  private var absenceTakenBack: Absence? { lastTakenBack?.absenceAnswered }
}
