package import Dialogue

/// The topics that an invitation names: participants' words, so only those that the group chose and talked about,
/// and none that has somebody's name in it.
package struct InvitedTopics {
  private static let sessions = 2
  private static let limit = 4

  /// Titles on one line each, those of the latest session first.
  package let titles: [String]

  /// Takes topics of the last two sessions that took place; `names` are all that anybody of the cycle has or had.
  package init(_ records: [SessionRecord], names: [String]) {
    let held = records.filter { $0.startedAt != nil && $0.cancellation == nil }
      .sorted { ($0.scheduledStart, $0.id) > ($1.scheduledStart, $1.id) }
    let filter = NameFilter(names)
    var titles: [String] = []
    for topic in held.prefix(Self.sessions).flatMap({ $0.topics.filter(\.isInvitedTo) }) {
      let title = topic.title.withVisibleScalars.split(whereSeparator: \.isNewline).joined(separator: " ")
      guard titles.count < Self.limit, !filter.finds(in: title), !titles.contains(title) else { continue }
      titles.append(title)
    }
    self.titles = titles
  }
}

extension TopicRecord {
  fileprivate var isInvitedTo: Bool { isDiscussed && selection != nil && !isDropped && mergedInto == nil }
}
