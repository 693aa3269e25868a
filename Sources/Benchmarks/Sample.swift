/// How long something took, many times.
struct Sample {
  private let milliseconds: [Double]

  init(count: Int, _ body: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    milliseconds = try (0..<count).map { _ in
      let time = try clock.measure(body)
      return Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
    }.sorted()
  }

  /// `{"median": …, "p95": …}`, rounded to microseconds.
  var json: String { "{\"median\": \(Self.rounded(quantile(0.5))), \"p95\": \(Self.rounded(quantile(0.95)))}" }

  /// How many times the median of the other this median is.
  func ratio(to other: Sample) -> Double { Self.rounded(quantile(0.5) / max(0.001, other.quantile(0.5))) }

  private func quantile(_ part: Double) -> Double {
    milliseconds.isEmpty ? 0 : milliseconds[min(milliseconds.count - 1, Int(Double(milliseconds.count) * part))]
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
