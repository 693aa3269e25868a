/// A stretch in which the program did not run, as it was taken out of what went on.
package struct LeftOutGap: Hashable, Sendable {
  /// The last thing that was noted before it, in milliseconds of the session.
  package let after: Int64
  package let milliseconds: Int64

  package init(after: Int64, milliseconds: Int64) {
    self.after = after
    self.milliseconds = milliseconds
  }
}

extension SessionStateMachine {
  /// Notes that a gap is left out, or, with a negative length, that one which was is counted again. False, with nothing
  /// changed, where it has no length, or was not left out.
  mutating func leaveOut(_ milliseconds: Int64, after last: Int64?) -> Bool {
    guard milliseconds < 0 else {
      if let last, milliseconds > 0 { leftOut.append(LeftOutGap(after: last, milliseconds: milliseconds)) }
      return milliseconds > 0
    }
    guard let last, milliseconds > Int64.min,
      let index = leftOut.firstIndex(of: LeftOutGap(after: last, milliseconds: -milliseconds))
    else { return false }
    leftOut.remove(at: index)
    return true
  }
}
