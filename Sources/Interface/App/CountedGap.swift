import Dialogue

/// A stretch in which the program did not run, and what has counted it.
struct CountedGap: Equatable, Sendable {
  let length: Duration
  let counting: Counting
  private let after: Int64

  /// Nil when nothing has counted it, and when it was taken out already.
  init?(_ gap: SessionGap, in history: SessionHistory) {
    guard let counting = history.state.counting(across: gap.after),
      !history.events(afterLine: gap.lines).contains(where: { $0.takesOutGap(after: gap.after) })
    else { return nil }
    length = gap.length
    self.counting = counting
    after = gap.after
  }

  /// What takes it out.
  var removal: SessionEvent {
    let milliseconds = length.inMilliseconds
    return switch counting {
    case .turn: .turn(.gapTakenOut(milliseconds: milliseconds, after: after))
    case .standstill(let standstill):
      .frame(.standstillGapTakenOut(milliseconds: milliseconds, of: standstill, after: after))
    }
  }
}

extension SessionEvent {
  fileprivate func takesOutGap(after last: Int64) -> Bool {
    switch self {
    case .turn(.gapTakenOut(_, let after)), .frame(.standstillGapTakenOut(_, _, let after)): after == last
    default: false
    }
  }
}

extension AppModel {
  /// How long the program was away, as long as that is counted and can be taken out.
  package var gap: Duration? { gapToTakeOut?.length }

  var gapToTakeOut: CountedGap? {
    guard let history, let sessionGap else { return nil }
    return CountedGap(sessionGap, in: history)
  }

  /// The gap that is said before resuming; none where nothing has counted it.
  var gapToResume: Duration? {
    guard let unfinished = start.unfinished, !hasResumed, let gap = SessionGap(unfinished) else { return nil }
    return CountedGap(gap, in: history ?? unfinished.history)?.length
  }
}
