/// What is left of the exchange for each topic to come.
package struct TopicShare: Hashable, Sendable {
  /// Those that were not talked about yet, without the one that is on.
  package let topics: Int
  /// Whole minutes of today's plan for each of them, cut off.
  package let minutes: Int
}

extension SessionStateMachine {
  /// The minutes that each topic to come has at `now`, when the one that is on has had its box; nil outside the exchange
  /// and when no topic is to come.
  package func topicShare(at now: Moment) -> TopicShare? {
    guard phase == .exchange else { return nil }
    let topics = topics.inOrder.count { $0.id != exchange.topic && !isDiscussed($0.id, at: now) }
    guard topics > 0 else { return nil }
    let rest = exchange.discussion.map { max(.zero, box(of: $0) - $0.length(at: now, without: standstills)) } ?? .zero
    let left = max(.zero, .minutes(plan.exchange) - length(of: .exchange, at: now) - rest)
    return TopicShare(topics: topics, minutes: left.wholeMinutes / topics)
  }
}
