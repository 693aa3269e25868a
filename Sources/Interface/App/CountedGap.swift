import Dialogue

/// A stretch in which the program did not run, counted by what went on.
struct CountedGap: Equatable, Sendable {
  let length: Duration
  let counting: Counting
  /// The moment of the last line of the journal before it.
  let after: Moment
  /// How many lines the journal had then.
  let lines: Int

  /// Nil when nothing counted when the session was left.
  init?(_ unfinished: SessionStart.Unfinished) {
    guard let length = unfinished.gap, let counting = unfinished.history.state.counting else { return nil }
    self.length = length
    self.counting = counting
    after = unfinished.history.lastMoment
    lines = unfinished.history.length
  }

  /// What takes it out.
  var removal: SessionEvent {
    switch counting {
    case .turn: .turn(.gapTakenOut(milliseconds: length.inMilliseconds))
    case .standstill(let standstill):
      .frame(
        .standstillGapTakenOut(milliseconds: length.inMilliseconds, of: standstill, after: after.elapsed))
    }
  }

  /// Whether it is counted still: what has counted it goes on, and it was not taken out.
  func isCounted(in history: SessionHistory) -> Bool {
    history.state.goesOn(counting) && !history.events(afterLine: lines).contains(removal)
  }
}

extension AppModel {
  /// How long the program was away, as long as that is counted and can be taken out.
  package var gap: Duration? { gapToTakeOut?.length }

  var gapToTakeOut: CountedGap? {
    guard let history, let countedGap, countedGap.isCounted(in: history) else { return nil }
    return countedGap
  }

  /// The gap that is said before resuming; none where nothing has counted it.
  var gapToResume: Duration? {
    guard let unfinished = start.unfinished, !hasResumed, let gap = CountedGap(unfinished) else { return nil }
    return gap.isCounted(in: history ?? unfinished.history) ? gap.length : nil
  }
}
