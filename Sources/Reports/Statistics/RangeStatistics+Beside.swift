import Dialogue

extension RangeStatistics {
  /// What came in between.
  var beside: [Statistic] {
    [
      Statistic("disturbances", "Störungen", "Disturbances", .disturbances, sum { $0.count(.disturbance) }),
      Statistic(
        "disturbance_minutes", "Störungen: Dauer", "Disturbances: duration", .minutes, minutes(of: .disturbance)),
      Statistic("active_breaks", "Aktive Pausen", "Active breaks", .breaks, sum { $0.count(.activeBreak) }),
      Statistic(
        "active_break_minutes", "Aktive Pausen: Dauer", "Active breaks: duration", .minutes, minutes(of: .activeBreak)),
    ]
  }

  /// How long events of that kind took together, rounded once for each session.
  private func minutes(of kind: EventRecord.Kind) -> Int { sum { $0.minutes(of: kind) } }

  /// Things of sessions that still go on; nothing of people.
  var going: [Statistic] {
    guard !open.isEmpty else { return [] }
    func count(
      _ key: String, _ german: String, _ english: String, _ unit: Statistic.Unit, _ value: (SessionFigures) -> Int
    )
      -> Statistic
    {
      var statistic = Statistic(
        "open_" + key, "Noch offen: \(german)", "Still open: \(english)", unit, open.reduce(0) { $0 + value($1) })
      statistic.isOpen = true
      return statistic
    }
    return [
      count("sessions", "Termine", "sessions", .sessions) { _ in 1 },
      count("topics_collected", "Themen gesammelt", "topics collected", .topics, \.topicsCollected),
      count("topics_discussed", "Themen besprochen", "topics discussed", .topics, \.topicsDiscussed),
      count("needs", "Bedürfnisse", "needs", .needs) { $0.needs.count },
      count("disturbances", "Störungen", "disturbances", .disturbances) { $0.count(.disturbance) },
      count("active_breaks", "Aktive Pausen", "active breaks", .breaks) { $0.count(.activeBreak) },
    ]
  }
}
