package import Screen

/// How a window is divided: a header of two rows, a bottom of three, and the room between them.
package struct ScreenLayout: Equatable, Sendable {
  /// The smallest window with everything in it.
  package static let fullSize = Size(rows: 24, columns: 80)
  /// The smallest window with the essential: who speaks, who is next, the timer.
  package static let smallestSize = Size(rows: 20, columns: 60)

  let size: Size
  /// Whether something runs whose digits stay in sight whatever lies below them.
  let hasTimer: Bool

  /// Whether there is room for the essential.
  var isReadable: Bool { size.rows >= Self.smallestSize.rows && size.columns >= Self.smallestSize.columns }

  /// Everything between header and bottom.
  var room: Rect { Rect(size).dropTop(2).dropBottom(3) }

  /// Where lists and cards are drawn while nothing is asked.
  var place: Rect { room.dropTop(hasTimer ? TimerPanel.rows : 0) }
}
