package import Dialogue

/// A topic over the weeks: the same topic carried on, and those that were linked to it because they came back.
package struct TopicLook: Hashable, Sendable, Identifiable {
  /// The topic in one session.
  package struct Occurrence: Hashable, Sendable {
    package let session: SessionRecord
    package let topic: TopicRecord
  }

  /// The name of the first of them.
  package let id: Topic.ID
  /// In the order of the sessions, at least one.
  package let occurrences: [Occurrence]

  /// As it was called last.
  package var title: String { occurrences.last?.topic.title ?? "" }
  /// In how many sessions it was talked about.
  package var timesDiscussed: Int { occurrences.count { $0.topic.isDiscussed } }
  /// In how many sessions' lists it stood.
  package var timesListed: Int { Set(occurrences.map(\.session.id)).count }
  /// Whether it was there more than once, talked about or not.
  package var cameBack: Bool { timesListed > 1 }
  package var dots: Int { occurrences.reduce(0) { $0 + ($1.topic.dots ?? 0) } }
  package var minutes: Int {
    Duration.milliseconds(occurrences.reduce(0) { $0 + ($1.topic.milliseconds ?? 0) }).roundedMinutes
  }
  package var firstCollectedOn: CivilDate? { occurrences.map(\.topic.firstCollectedOn).min() }
  /// Whether it stands in the topic store: never talked about, not dropped.
  package var isWaiting: Bool { timesDiscussed == 0 && occurrences.last?.topic.isDropped == false }

  /// The topics of `records`, those that were talked about most often first.
  static func all(in records: [SessionRecord]) -> [TopicLook] {
    let rows = records.flatMap { session in
      session.topics.filter { $0.mergedInto == nil }.map { Occurrence(session: session, topic: $0) }
    }
    let earlier = Dictionary(rows.map { ($0.topic.id, $0.topic.recurrenceOf) }) { $0 ?? $1 }
    let groups = Dictionary(grouping: rows) { origin(of: $0.topic.id, earlier) }
    return groups.map { TopicLook(id: $0.key, occurrences: $0.value) }.sorted { left, right in
      (-left.timesDiscussed, -left.minutes, -left.timesListed, left.title, left.id)
        < (-right.timesDiscussed, -right.minutes, -right.timesListed, right.title, right.id)
    }
  }

  /// The topic at the beginning of the links; a circle of links ends where it began.
  private static func origin(of id: Topic.ID, _ earlier: [Topic.ID: Topic.ID?]) -> Topic.ID {
    var seen: Set<Topic.ID> = [id]
    var origin = id
    while let before = earlier[origin] ?? nil, earlier[before] != nil, seen.insert(before).inserted { origin = before }
    return origin
  }
}
