import Dialogue

/// A stretch in which the program did not run while a session was open.
struct SessionGap: Equatable, Sendable {
  let absence: Absence
  /// When the last line of the journal before it was written, in milliseconds of the session.
  let after: Int64
  /// How many lines the journal had then.
  let lines: Int

  init(_ absence: Absence, in history: SessionHistory) {
    self.absence = absence
    after = history.lastMoment.elapsed
    lines = history.length
  }
}
