import Foundation

/// Which database a rescue file is of. A copy has the same origin: only the place tells it from the database.
struct RescuedDatabase: Hashable {
  /// The name of the database among others.
  let origin: String
  /// Where it is or was, links resolved.
  let place: String

  init(origin: String, path: String) {
    self.origin = origin
    place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// Reads what `line` gives.
  init?(line: String) {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    origin = String(parts[0])
    place = String(parts[1]).replacing("\\n", with: "\n")
  }

  /// In one line.
  var line: String { origin + " " + place.replacing("\n", with: "\\n") }

  /// Whether this is what somebody looks for who opens `other`: it lay there, or it is the same and was moved away
  /// from where it lay.
  func isGone(for other: RescuedDatabase) -> Bool {
    place == other.place || (origin == other.origin && access(place, F_OK) != 0)
  }
}
