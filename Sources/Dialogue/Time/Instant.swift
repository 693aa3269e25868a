/// A point of wall-clock time: milliseconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Sendable, Codable, Comparable {
  /// Milliseconds since the epoch.
  package var milliseconds: Int64

  /// A point that many milliseconds after the epoch.
  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Reads `YYYY-MM-DDTHH:MM:SS.sssZ`, with or without the milliseconds; nil for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let form = bytes.count == 20 ? "0000-00-00T00:00:00Z" : "0000-00-00T00:00:00.000Z"
    let fits = bytes.elementsEqual(form.utf8) { $1 == 48 ? (48...57).contains($0) : $0 == $1 }
    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1) - 48 } }
    guard fits, let date = CivilDate(year: number(0..<4), month: number(5..<7), day: number(8..<10)),
      number(11..<13) < 24, number(14..<16) < 60, number(17..<19) < 60
    else { return nil }
    let seconds = date.daysSinceEpoch * 86_400 + number(11..<13) * 3600 + number(14..<16) * 60 + number(17..<19)
    self.milliseconds = Int64(seconds) * 1000 + (bytes.count == 24 ? Int64(number(20..<23)) : 0)
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
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
