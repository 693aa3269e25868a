/// How counts of few people are shown, so that nobody can be recognised by them.
enum SmallCounts {
  /// The smallest number of people of whom something is told.
  static let least = 3

  /// In place of a number below `least`.
  static let few = Words("einzelne", "a few")

  /// Whether people are so few that their number is not told.
  static func isFew(_ count: Int) -> Bool { count > 0 && count < least }
}
