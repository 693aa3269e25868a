/// A point of wall-clock time: milliseconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Sendable, Codable, Comparable {
  /// Milliseconds since the epoch.
  package var milliseconds: Int64

  /// A point that many milliseconds after the epoch.
  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Reads `YYYY-MM-DDTHH:MM:SS.sssZ`, with or without the milliseconds; nil for anything else.
  package init?(_ text: String) {
    let fields = text.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).compactMap { Int($0) }
    guard text.hasSuffix("Z"), text.count >= 20, fields.count == 6 || fields.count == 7,
      let date = CivilDate(year: fields[0], month: fields[1], day: fields[2]),
      (0..<24).contains(fields[3]), (0..<60).contains(fields[4]), (0..<60).contains(fields[5])
    else { return nil }
    let seconds = date.daysSinceEpoch * 86_400 + fields[3] * 3600 + fields[4] * 60 + fields[5]
    self.milliseconds = Int64(seconds) * 1000 + Int64(fields.count == 7 ? fields[6] : 0)
  }

  package init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }

  /// `YYYY-MM-DDTHH:MM:SS.sssZ`, the form of every stored time.
  package var iso: String {
    let (days, ofDay) = milliseconds.quotientAndRemainder(flooringBy: 86_400_000)
    let seconds = Int(ofDay / 1000)
    let clock = "\(twoDigits(seconds / 3600)):\(twoDigits(seconds / 60 % 60)):\(twoDigits(seconds % 60))"
    let fraction = String(1000 + ofDay % 1000).dropFirst()
    return "\(CivilDate(daysSinceEpoch: Int(days)).iso)T\(clock).\(fraction)Z"
  }

  package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
  package static func - (left: Instant, right: Instant) -> Duration {
    .milliseconds(left.milliseconds - right.milliseconds)
  }
  package static func + (left: Instant, right: Duration) -> Instant {
    Instant(milliseconds: left.milliseconds + right.inMilliseconds)
  }
}

extension Int64 {
  /// Division that rounds down, so that days before 1970 are whole days too.
  func quotientAndRemainder(flooringBy divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let remainder = ((self % divisor) + divisor) % divisor
    return ((self - remainder) / divisor, remainder)
  }
}

/// A number of at most two digits with a leading zero.
func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : String(number)
}
