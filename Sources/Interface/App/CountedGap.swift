import Dialogue

/// A stretch in which the program did not run, what has counted it, and whether it still does.
struct CountedGap: Equatable, Sendable {
  /// Nil where what counted it is out of reach, and only the whole of it can be counted again.
  let counting: Counting?
  /// Whether it counts now.
  let isCounted: Bool
  /// Whether the hour was over behind it: then everything counts it or nothing does.
  private let isWhole: Bool
  private let gap: SessionGap

  /// Nil when nothing has counted it.
  init?(_ gap: SessionGap, in history: SessionHistory) {
    let state = history.state
    let isLeftOut = state.absences.contains(gap.absence)
    let part = LeftOutGap(after: gap.after, milliseconds: gap.absence.length.inMilliseconds)
    let isPartLeftOut = state.leftOut.contains(part)
    counting = state.counting(across: gap.after)
    guard counting != nil || isLeftOut else { return nil }
    isCounted = !isLeftOut && !isPartLeftOut
    isWhole =
      isLeftOut
      || (!isPartLeftOut
        && history.events(afterLine: gap.lines).contains(.frame(.takenUp(without: gap.absence))))
    self.gap = gap
  }

  var length: Duration { gap.absence.length }

  /// When it began.
  var start: Moment { gap.absence.start }

  /// What takes it out, or lets it count again.
  var change: SessionEvent {
    let milliseconds = length.inMilliseconds * (isCounted ? 1 : -1)
    let whole = SessionEvent.frame(.absenceSet(gap.absence, isCounted: !isCounted))
    return switch counting {
    case .turn where !isWhole: .turn(.gapTakenOut(milliseconds: milliseconds, after: gap.after))
    case .standstill(let standstill) where !isWhole:
      .frame(.standstillGapTakenOut(milliseconds: milliseconds, of: standstill, after: gap.after))
    case .turn, .standstill, .phase, nil: whole
    }
  }
}
