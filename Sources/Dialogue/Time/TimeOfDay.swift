/// A time on the clock, in whole minutes after midnight (0…1439).
package struct TimeOfDay: Hashable, Sendable, Codable, Comparable {
  package let minutes: Int

  /// A time between 00:00 and 23:59; anything else wraps around midnight.
  package init(minutes: Int) { self.minutes = ((minutes % 1440) + 1440) % 1440 }

  package init(hour: Int, minute: Int) { self.init(minutes: hour * 60 + minute) }

  /// Reads `H:MM` or `HH:MM`; nil for anything else.
  package init?(_ text: String) {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2, fields[1].count == 2, (1...2).contains(fields[0].count),
      text.utf8.allSatisfy({ $0 == 58 || (48...57).contains($0) }),
      let hour = Int(fields[0]), let minute = Int(fields[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package init(from decoder: any Decoder) throws {
    self.init(minutes: try decoder.singleValueContainer().decode(Int.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(minutes)
  }

  /// `HH:MM`.
  package var text: String { "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))" }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}
