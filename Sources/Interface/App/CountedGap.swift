import Dialogue

/// A stretch in which the program did not run, and what has counted it.
struct CountedGap: Equatable, Sendable {
  let counting: Counting
  /// Whether the hour was over behind it: then everything counts it or nothing does.
  private let isWhole: Bool
  private let gap: SessionGap

  /// Nil when nothing has counted it, and when it was taken out already.
  init?(_ gap: SessionGap, in history: SessionHistory) {
    let since = history.events(afterLine: gap.lines)
    guard let counting = history.state.counting(across: gap.after), !history.state.absences.contains(gap.absence),
      !since.contains(where: { $0.takesOutGap(after: gap.after) })
    else { return nil }
    self.counting = counting
    self.gap = gap
    isWhole = since.contains(.frame(.takenUp(without: gap.absence)))
  }

  var length: Duration { gap.absence.length }

  /// What takes it out.
  var removal: SessionEvent {
    let milliseconds = length.inMilliseconds
    let whole = SessionEvent.frame(.absenceSet(gap.absence, isCounted: false))
    return switch counting {
    case .turn: isWhole ? whole : .turn(.gapTakenOut(milliseconds: milliseconds, after: gap.after))
    case .standstill(let standstill):
      isWhole
        ? whole : .frame(.standstillGapTakenOut(milliseconds: milliseconds, of: standstill, after: gap.after))
    case .phase: whole
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
