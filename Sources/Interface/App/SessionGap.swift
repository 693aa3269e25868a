import Dialogue

/// A stretch in which the program did not run while a session was open.
struct SessionGap: Equatable, Sendable {
  let length: Duration
  /// When the last line of the journal before it was written, in milliseconds of the session.
  let after: Int64
  /// How many lines the journal had then.
  let lines: Int

  /// Nil when the program was not away.
  init?(_ unfinished: SessionStart.Unfinished) {
    guard let length = unfinished.gap else { return nil }
    self.length = length
    after = unfinished.history.lastMoment.elapsed
    lines = unfinished.history.length
  }
}
