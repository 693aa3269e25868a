package import Screen

/// How a window is divided: a header of two rows and one for the hour, a bottom of three, and the room between them.
package struct ScreenLayout: Equatable, Sendable {
  /// The smallest window with everything in it.
  package static let fullSize = Size(rows: 24, columns: 80)
  /// The smallest window with the essential: who speaks, who is next, the timer.
  package static let smallestSize = Size(rows: 20, columns: 60)

  let size: Size
  /// Whether an hour goes on whose phases can be drawn as long as their minutes.
  let hasHour: Bool
  /// Whether something runs whose digits stay in sight whatever lies below them.
  let hasTimer: Bool

  /// Whether there is room for the essential.
  var isReadable: Bool { size.rows >= Self.smallestSize.rows && size.columns >= Self.smallestSize.columns }

  /// Everything between header and bottom.
  var room: Rect { Rect(size).dropTop(hasHourRow ? 3 : 2).dropBottom(3) }

  /// Whether there is a row for the hour: in a small window it gives way to people.
  var hasHourRow: Bool { hasHour && size.rows >= Self.fullSize.rows }

  /// Whether there is more room than the design size has.
  var hasRoom: Bool { size.rows >= 30 }

  /// Whether there is room for a row a person beside everything else, with its time as a bar.
  var hasBars: Bool { size.rows >= 34 }

  /// How large the digits of a timer are.
  var digits: Digits.Size { size.rows >= 40 ? .huge : size.rows >= 34 && size.columns >= 90 ? .large : .usual }

  /// The columns beside the digits of a timer in a frame of that width.
  func columnsBesideTimer(in columns: Int) -> Int { max(0, columns - (digits == .usual ? 26 : 39)) }

  /// The rows of a timer with its frame and a row for the time of the topic.
  var timerRows: Int { digits.rows + 3 }

  /// Where lists and cards are drawn while nothing is asked.
  var place: Rect { room.dropTop(hasTimer ? timerRows : 0) }
}
