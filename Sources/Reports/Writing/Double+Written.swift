extension Double {
  /// The number with exactly `places` places after `separator`, halves rounded away from zero; nil when it is
  /// no number or too great for that many places.
  func written(places: Int, separator: String) -> String? {
    let places = max(0, places)
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    guard let scaled = Int(exactly: (self * scale).rounded()) else { return nil }
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let fraction = places > 0 ? separator + padded.suffix(places) : ""
    return (scaled < 0 ? "-" : "") + padded.dropLast(places) + fraction
  }
}
