/// A local time of day, written `12:47` or `12:47:20`.
package struct DemoTime: Sendable, Equatable, Comparable {
  /// The seconds since midnight, 0 ..< 86 400.
  package let secondsOfDay: Int

  /// The hour, 0 ... 23.
  package var hour: Int { secondsOfDay / 3600 }
  /// The minute of the hour, 0 ... 59.
  package var minute: Int { secondsOfDay / 60 % 60 }
  /// The second of the minute, 0 ... 59.
  package var second: Int { secondsOfDay % 60 }

  /// The time written as `text`, or `nil` if that is none.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    // `Int` alone would also take a sign.
    let numbers = parts.compactMap { $0.count == 2 && $0.allSatisfy { "0"..."9" ~= $0 } ? Int($0) : nil }
    guard numbers.count == parts.count, 2...3 ~= numbers.count, 0..<24 ~= numbers[0],
      numbers.dropFirst().allSatisfy({ 0..<60 ~= $0 })
    else { return nil }
    secondsOfDay = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }

  /// Whether `left` is earlier in the day.
  package static func < (left: Self, right: Self) -> Bool { left.secondsOfDay < right.secondsOfDay }
}

extension DemoTime: Decodable {
  /// Reads the written form.
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let time = Self(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no time"))
    }
    self = time
  }
}
