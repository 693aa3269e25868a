/// Why something a person asked for is not possible now. Nothing has changed.
///
/// What concerns the session as a whole stands here; the rest is grouped by subject.
package enum Rejection: Error, Hashable, Sendable {
  case notInThisPhase, sessionIsClosed, sessionIsCancelled, noFurtherPhase, onlyFromWrapUp, nothingClosedYet
  case alreadyListed
  case nothingToUndo, nothingToRedo
  case hour(Hour)
  case people(People)
  case round(Round)
  case topic(Topic)
  case talk(Talk)
  case heard(Heard)
}
