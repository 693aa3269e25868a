package import Screen

/// A panel over the lower part of the screen; the clock and the timer stay in sight.
package enum Overlay: Equatable, Sendable {
  case help(firstRow: Int)
  case palette(LineEditor, index: Int)
  case crisisCard(firstRow: Int)
}
