package import Dialogue

extension AppModel {
  /// How long the program was away, as long as that is counted and can be taken out.
  package var gap: Duration? { gapToTakeOut?.length }

  /// The last one that counts.
  var gapToTakeOut: CountedGap? { gaps.last(where: \.isCounted) }

  /// All of which something can be changed, the last one last.
  private var gaps: [CountedGap] {
    history.map { history in sessionGaps.compactMap { CountedGap($0, in: history) } } ?? []
  }

  /// The gap that is said before resuming; none where nothing has counted it.
  var gapToResume: Duration? {
    guard let unfinished = start.unfinished, !hasResumed else { return nil }
    let state = (history ?? unfinished.history).state
    return state.counting(across: unfinished.history.lastMoment.elapsed) == nil ? nil : unfinished.gap
  }

  /// The stretch without the program behind which the hour was over: how the session goes on has to be said first. Nil
  /// when there was none, or when that has been said.
  package func openAbsence(at now: ClockReading) -> Absence? {
    guard let unfinished = start.unfinished, !hasResumed else { return nil }
    let history = history ?? unfinished.history
    guard history.state.phase.isLive, now.wall > history.state.scheduledEnd,
      !history.events(afterLine: unfinished.history.length).contains(where: { $0.absenceAnswered != nil })
    else { return nil }
    return unfinished.absence(until: now)
  }

  /// The gap before a session was taken up; none where it ended as it was.
  func gap(before unfinished: SessionStart.Unfinished, now: ClockReading) -> SessionGap? {
    let answer = history?.events(afterLine: unfinished.history.length).first { $0.absenceAnswered != nil }
    if case .frame(.wrappedUp) = answer { return nil }
    return (answer?.absenceAnswered ?? unfinished.absence(until: now)).map { SessionGap($0, in: unfinished.history) }
  }

  /// Takes the gap out, or counts it again; of several it is asked which one.
  mutating func changeGap(now: ClockReading) -> [AppEffect] {
    let gaps = gaps
    guard let gap = gaps.last else { return refuseInput(texts.noGap) }
    return gaps.count > 1 ? ask(.hour(.gap)) : change(gap, now: now)
  }

  /// Every gap with when it began, how long it was and whether it counts.
  var questionAboutGaps: Question {
    Question(
      texts.whichGap, gaps,
      { gap in
        texts.gap(from: zone.timeOfDay(gap.start.wall).text, texts.length(gap.length), isCounted: gap.isCounted)
      }
    ) { $1.change($0, now: $2) }
  }

  private mutating func change(_ gap: CountedGap, now: ClockReading) -> [AppEffect] {
    entry = nil
    let length = texts.length(gap.length)
    let key = keymap.firstKey(of: .hour(.removeGap)) ?? ""
    return record(
      gap.change, now: now, saying: gap.isCounted ? texts.gapRemoved(length) : texts.resumedWithGap(length, key: key))
  }

  /// Says that the gap counts and how it is taken out; nothing where nothing has counted it.
  mutating func tellGap() {
    guard let gap else { return }
    message = .notice(texts.resumedWithGap(texts.length(gap), key: keymap.firstKey(of: .hour(.removeGap)) ?? ""))
  }

  /// The process was stopped, or the machine slept, since a reading. The same as if the program had ended and begun again:
  /// behind the end of the hour the start screen asks how to go on.
  mutating func wasAway(since reading: ClockReading, now: ClockReading) {
    guard let history, history.state.phase != .closed, openAbsence(at: now) == nil,
      let absence = history.absence(until: now, lastSignOfLife: reading.wall)
    else { return }
    guard history.state.phase.isLive, now.wall > history.state.scheduledEnd else {
      sessionGaps.append(SessionGap(absence, in: history))
      tellGap()
      return
    }
    let unfinished = SessionStart.Unfinished(
      history: history, draft: draft, gap: absence.length, lastSignOfLife: reading.wall)
    start = SessionStart(
      proposal: start.proposal, unfinished: unfinished, isDemo: start.isDemo, deskDrafts: start.deskDrafts)
    askHowToGoOn()
  }

  /// Back to where it is asked how the session goes on.
  mutating func askHowToGoOn() {
    (place, hasResumed) = (.today, false)
    // What is asked about is known again once it is answered.
    sessionGaps.removeAll { $0.lines >= start.unfinished?.history.length ?? 0 }
    (entry, form, overlay, keys) = (nil, nil, nil, [])
  }
}

extension SessionStart.Unfinished {
  /// The stretch up to `now` in which nobody ran the session.
  func absence(until now: ClockReading) -> Absence? {
    guard let gap else { return nil }
    if lastSignOfLife != nil { return history.absence(until: now, lastSignOfLife: lastSignOfLife) }
    let end = history.moment(at: now)
    let start = Moment(elapsed: end.elapsed - gap.inMilliseconds, wall: end.wall + (.zero - gap))
    return Absence(start: start, end: end)
  }
}
