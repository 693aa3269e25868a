import Dialogue

extension AppModel {
  /// Applies an event to the session and asks for it to be written; a refusal is said and nothing else happens.
  mutating func record(_ event: SessionEvent, now: ClockReading, saying notice: String? = nil) -> [AppEffect] {
    apply(SessionEntry(id: Identifier(from: &identifiers), at: now, change: .event(event)), saying: notice)
  }

  /// Brings back a line that was left half typed here, or takes back what was done last.
  mutating func bringOrTakeBack(now: ClockReading) -> [AppEffect] {
    if let left = takeUpLatest() {
      entry = .line(left)
      return []
    }
    guard let deskPart else { return takeBack(now: now) }
    return hasNothingToTakeBack ? refuseInput(texts.nothingClosedYet) : takeBack(at: deskPart, now: now)
  }

  private mutating func takeBack(now: ClockReading) -> [AppEffect] {
    let sentence = (history ?? start.unfinished?.history).flatMap { history in
      history.lastEvent.map { texts.tookBack($0, in: history.state) }
    }
    let effects = apply(SessionEntry(id: Identifier(from: &identifiers), at: now, change: .undone), saying: sentence)
    if history?.lastTakenBack?.absenceAnswered != nil { askHowToGoOn() }
    return effects
  }

  mutating func doAgain(now: ClockReading) -> [AppEffect] {
    guard let deskPart else { return doAgainInSession(now: now) }
    return hasNothingToTakeBack ? refuseInput(texts.nothingClosedYet) : doAgain(at: deskPart, now: now)
  }

  /// Where staff write now what belongs to no session; nil anywhere else.
  var deskPart: DeskPart? {
    switch place {
    case .board: .board
    case .partners: .directory
    case .report: .assessment
    case .today, .session, .review: nil
    }
  }

  /// As long as no session was closed, only the directory of partners can be written.
  private var hasNothingToTakeBack: Bool { lookedBack == nil && place != .partners }

  private mutating func doAgainInSession(now: ClockReading) -> [AppEffect] {
    let event = (history ?? start.unfinished?.history)?.lastTakenBack
    let effects = apply(SessionEntry(id: Identifier(from: &identifiers), at: now, change: .redone), saying: nil)
    if let event, let session, !effects.isEmpty { message = .notice(texts.didAgain(event, in: session)) }
    return effects
  }

  private mutating func apply(_ entry: SessionEntry, saying notice: String?) -> [AppEffect] {
    var next = history ?? newHistory(at: entry.at)
    guard openAbsence(at: entry.at) == nil || (entry.change == .redone && next.lastTakenBack?.absenceAnswered != nil)
    else { return refuseInput(texts.howToGoOnFirst) }
    let isNew = history == nil && start.unfinished == nil
    let position = next.length + 1
    do {
      let effects = try next.apply(entry)
      history = next
      somethingWasDone()
      message =
        notice.map(Message.notice) ?? effects.compactMap { texts.notice($0, in: next.state) }.last.map(Message.notice)
      if isNew { return [.write(.begin(next.state.opening, next.openedAt, [entry]))] }
      // The record takes the place of the journal in one transaction: the closing itself is never a line of it.
      guard !effects.contains(.recordDue) else { return close(next, at: entry.at) }
      return [.write(.append([entry], next.state.opening.session, from: position))]
    } catch {
      return refuseInput(texts.refusal(error, in: next.state))
    }
  }

  /// The session that was left open, or the one that is offered, begun by what is done to it now.
  private func newHistory(at reading: ClockReading) -> SessionHistory {
    start.unfinished?.history ?? SessionHistory(start.proposal, openedAt: reading)
  }

  func close(_ history: SessionHistory, at now: ClockReading) -> [AppEffect] {
    [.write(.close(SessionRecord(history, at: now)))]
  }
}
