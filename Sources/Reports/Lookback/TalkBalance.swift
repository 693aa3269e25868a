import Dialogue

/// How speaking time was spread over those who were there; nobody can be told from it.
package struct TalkBalance: Hashable, Sendable {
  /// How many people were there.
  package let count: Int
  /// The least, the middle and the most that somebody spoke; of an even number the mean of the middle two.
  package let least: Duration
  package let median: Duration
  package let most: Duration

  /// Nil when there were so few that single people could be told.
  init?(of session: SessionRecord) {
    let present = Set(session.attendances.map(\.participant))
    guard present.count >= DisclosureControl.least else { return nil }
    let talk = session.turns.reduce(into: [Participant.ID: Int64]()) {
      $0[$1.participant, default: 0] += $1.milliseconds
    }
    let sorted = present.map { talk[$0] ?? 0 }.sorted()
    let middle = sorted.count / 2
    count = present.count
    least = .milliseconds(sorted[0])
    most = .milliseconds(sorted[sorted.count - 1])
    median = .milliseconds(
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle])
  }
}
