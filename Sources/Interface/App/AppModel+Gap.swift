import Dialogue

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
