/// How many dots each person has when topics are chosen by dots.
package enum DotBudget {
  /// `max(2, min(3, ceil(a(a−1)/(2n))))` for *a* topics and *n* people.
  ///
  /// Source: the rule of thumb of moderation practice for dot voting, a(a−1)/2 dots in all, kept between two
  /// and three a person.
  package static func dotsPerPerson(topics: Int, people: Int) -> Int {
    guard people > 0, topics > 1 else { return 2 }
    let needed = (topics * (topics - 1) + 2 * people - 1) / (2 * people)
    return max(2, min(3, needed))
  }
}
