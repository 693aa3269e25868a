/// A person's answer in a mood round of the demo cycle. Having passed and not having been there are two facts.
package enum DemoMood: Sendable, Equatable {
  /// A mood from 1 (stormy) to 5 (sunny).
  case given(Int)
  /// Passed on.
  case passed
  /// Not there when the round went around.
  case absent
}

extension DemoMood: Decodable {
  /// Reads a number from 1 to 5, `"passed"` or `"absent"`.
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let mood = try? value.decode(Int.self) {
      try decoder.require(1...5 ~= mood, "a mood is a number from 1 to 5")
      self = .given(mood)
      return
    }
    switch try value.decode(String.self) {
    case "passed": self = .passed
    case "absent": self = .absent
    default: throw DecodingError.dataCorruptedError(in: value, debugDescription: "a mood is 1 to 5, passed or absent")
    }
  }
}
