extension RangeStatistics {
  /// What was talked about.
  var topics: [Statistic] {
    let collected = sum(\.topicsCollected)
    let impulses = sum(\.impulses)
    return [
      Statistic("topics_collected", "Themen gesammelt", "Topics collected", .topics, collected),
      Statistic("topics_discussed", "Themen besprochen", "Topics discussed", .topics, sum(\.topicsDiscussed)),
      Statistic("topic_minutes", "Themen: Gesprächszeit", "Topics: time of talk", .minutes, sum(\.topicMinutes)),
      Statistic("topics_impulse", "Themen als Impuls", "Topics as impulse", .topics, impulses, of: collected),
      Statistic("impulse_share", "Anteil der Impulse", "Share of impulses", share: impulses, of: collected),
    ]
  }
}
