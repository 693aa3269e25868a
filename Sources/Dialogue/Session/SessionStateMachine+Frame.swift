extension SessionStateMachine {
  mutating func change(by event: FrameEvent, at now: Moment) throws(Rejection) -> [SessionEffect] {
    switch event {
    case .cycleEdited(let edited):
      guard TimeZoneRule(identifier: edited.timeZone) != nil else { throw .hour(.unknownZone) }
      if edited.start != cycle.start, start == cycle.start, phase == .preparation { start = edited.start }
      if edited.weekday != cycle.weekday, date == opening.date, phase == .preparation {
        date = firstDay(of: edited, at: now)
      }
      // What was decided last counts.
      if edited.plan != cycle.plan { plan = edited.plan }
      cycle = edited
    case .moved(let date, let time):
      guard phase == .preparation else { throw .notInThisPhase }
      try requireNoDisturbance()
      self.date = date
      start = time
      cancellation = nil
      plannedDate = nil
    case .cancelled(let reason):
      guard phase == .preparation else { throw .notInThisPhase }
      try requireNoDisturbance()
      cancellation = reason
    case .replanned(let plan): try replan(to: plan, at: now)
    case .phaseEntered(let entered):
      return try enter(entered, at: now)
    case .teamSet(let team):
      teamToday = team
    case .standstillGapTakenOut(let milliseconds, let standstill, let last):
      guard leaveOut(milliseconds, after: last) else {
        throw standstill.disturbance == nil ? .hour(.noBreak) : .hour(.noDisturbance)
      }
      try takeOut(milliseconds, of: standstill, after: last, at: now)
    case .absenceSet(let absence, let isCounted): try set(absence, isCounted: isCounted, at: now)
    case .takenUp(let absence):
      guard phase.isLive else { throw .notInThisPhase }
      try set(absence, isCounted: false, at: now)
    case .wrappedUp(let end, let absence):
      return try wrapUp(asOf: end, without: absence, at: now)
    case .closed:
      guard phase == .wrapUp || cancellation != nil else { throw .onlyFromWrapUp }
      try requireNoDisturbance()
      return close(at: now)
    case .promptPinned(let key):
      pinnedPrompt = key
    }
    return []
  }

  /// The first such day from today on; today itself as long as its hour is not over.
  private func firstDay(of cycle: Cycle, at now: Moment) -> CivilDate {
    let minutes = cycle.zone.timeOfDay(now.wall).minutes
    let isOver = minutes > cycle.start.minutes + cycle.plan.total
    return cycle.zone.local(now.wall).date.adding(days: isOver ? 1 : 0).next(cycle.weekday)
  }

  /// When the hour began: check-in was entered from the preparation; a beginning that was gone back from does not
  /// count.
  package var startedAt: Moment? {
    let entries = zip(phaseLog, phaseLog.dropFirst()).filter { $0.phase == .preparation && $1.phase == .checkIn }
    return entries.last?.1.interval.start
  }

  /// Closes from wherever the session is: beginning the next one ends one that was left unfinished.
  package mutating func closeUnfinished(at now: Moment) -> [SessionEffect] {
    guard phase != .closed else { return [] }
    leaveDisturbance(at: now)
    leave(phase, at: now)
    return close(at: now)
  }

  private mutating func close(at now: Moment) -> [SessionEffect] {
    // What nobody ended was over with the hour at the latest.
    let over = phaseLog.last.flatMap { $0.phase == .wrapUp ? $0.interval.start : nil } ?? now
    for index in issues.indices where issues[index].isOpen {
      issues[index].interval.end = max(issues[index].interval.start, over)
    }
    needList.cutLinks()
    logPhase(.closed, at: now)
    return [.recordDue]
  }

  private mutating func enter(_ entered: Phase, at now: Moment) throws(Rejection) -> [SessionEffect] {
    guard cancellation == nil else { throw .sessionIsCancelled }
    guard entered != .closed else { throw .onlyFromWrapUp }
    guard entered == phase.next || entered == phase.previous else { throw .noFurtherPhase }
    try requireNoDisturbance()
    let effects = leave(phase, at: now)
    logPhase(entered, at: now)
    switch entered {
    case .checkIn:
      if !phaseLog.contains(where: { $0.phase.isLive && $0.phase != .checkIn }) { takePlace(at: now) }
      checkIn.open(with: present.map(\.id))
    case .checkOut:
      // Whoever could not speak in the exchange is asked first.
      let waiting = openHands(at: now)
      checkOut.open(with: waiting + present.map(\.id).filter { !waiting.contains($0) })
    case .exchange:
      topics.freezeOrder()
      let next = topics.inOrder.first { !isDiscussed($0.id, at: now) } ?? topics.inOrder.first
      exchange.open(exchange.topic ?? next?.id, at: now)
    case .topics: if !hasTalked(by: now) { putTopicsBack() }
    case .preparation, .needs, .wrapUp, .closed: break
    }
    return effects
  }

  /// Whether anything was talked about in the exchange so far.
  private func hasTalked(by now: Moment) -> Bool {
    !exchange.turns.isEmpty || topics.all.contains { isDiscussed($0.id, at: now) }
  }

  /// Back from an exchange in which nobody spoke, choosing goes on as if it had not been ended.
  private mutating func putTopicsBack() {
    topics.frozenOrder = nil
    if let topic = exchange.topic { exchange.forget(topic) }
  }

  /// A session that begins on another day than planned takes place on that day, and its hour begins now.
  private mutating func takePlace(at now: Moment) {
    let local = cycle.zone.local(now.wall)
    guard local.date != date else { return }
    plannedDate = plannedDate ?? date
    date = local.date
    if plannedDate == date { plannedDate = nil }
    start = date == opening.date ? opening.start : TimeOfDay(minutes: Int(local.milliseconds / 60_000))
  }

  /// What goes on in a phase ends with it; nothing of it is lost.
  @discardableResult
  mutating func leave(_ left: Phase, at now: Moment) -> [SessionEffect] {
    let effects = endBreak(at: now)
    switch left {
    case .checkIn: checkIn.close()
    case .checkOut: checkOut.close()
    case .exchange: exchange.close(at: now)
    case .preparation, .topics, .needs, .wrapUp, .closed: break
    }
    return effects
  }

  mutating func logPhase(_ entered: Phase, at now: Moment) {
    if let last = phaseLog.indices.last { phaseLog[last].interval.end = now }
    phaseLog.append(PhaseInterval(phase: entered, interval: Interval(start: now)))
    phase = entered
  }
}
