package import Screen

/// A panel over the lower part of the screen; the clock and the timer stay in sight.
package enum Overlay: Equatable, Sendable {
  case help(firstRow: Int)
  case palette(LineEditor, index: Int)
  /// Over another panel it gives the place back to it.
  indirect case crisisCard(firstRow: Int, over: Overlay? = nil)
  /// How the talk is shared out; private.
  case talkShares(firstRow: Int)
}
