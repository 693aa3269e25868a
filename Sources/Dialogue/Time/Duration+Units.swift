extension Duration {
  /// Whole minutes.
  package static func minutes(_ minutes: Int) -> Duration { .seconds(minutes * 60) }

  /// The whole milliseconds in it; every stored span is rounded to them.
  package var inMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }

  /// The whole seconds in it, cut off: what a running timer shows.
  package var wholeSeconds: Int { Int(components.seconds) }

  /// The whole minutes in it, cut off.
  package var wholeMinutes: Int { wholeSeconds / 60 }

  /// Minutes, rounded up: how many are still left.
  package var minutesRoundedUp: Int {
    Int((inMilliseconds + 59_999).quotientAndRemainder(flooringBy: 60_000).quotient)
  }

  /// Seconds, rounded to the nearest: what a record keeps.
  package var roundedSeconds: Int { Int((inMilliseconds + 500).quotientAndRemainder(flooringBy: 1000).quotient) }

  /// Minutes, rounded to the nearest: what a record keeps.
  package var roundedMinutes: Int {
    Int((inMilliseconds + 30_000).quotientAndRemainder(flooringBy: 60_000).quotient)
  }
}
