/// What is left of the exchange for each topic.
package struct TopicShare: Hashable, Sendable {
  /// The topic that is on, and those that were not talked about yet.
  package let topics: Int
  /// Whole minutes of today's plan for each of them, cut off.
  package let minutes: Int
}

extension SessionStateMachine {
  /// The minutes that each remaining topic has at `now`; nil outside the exchange and when no topic is left.
  package func topicShare(at now: Moment) -> TopicShare? {
    guard phase == .exchange else { return nil }
    let topics = topics.inOrder.count { $0.id == exchange.topic || !isDiscussed($0.id, at: now) }
    guard topics > 0 else { return nil }
    let left = max(.zero, .minutes(plan.exchange) - length(of: .exchange, at: now))
    return TopicShare(topics: topics, minutes: left.wholeMinutes / topics)
  }
}
