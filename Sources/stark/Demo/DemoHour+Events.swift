import Content
import Dialogue

extension DemoHour {
  /// What happened beside the talk, by time. Who was concerned is left out on purpose.
  func eventRecords() throws(DemoProblem) -> [EventRecord] {
    let disturbances = session.disturbances.enumerated().map { index, disturbance in
      let (start, end) = (disturbance.start.secondsOfDay, disturbance.end.secondsOfDay)
      return event(
        .disturbance, index, disturbance.kind, at: disturbance.start, seconds: end - start,
        outcome: disturbance.outcome)
    }
    let breaks = session.activeBreaks.enumerated().map { index, taken in
      event(.activeBreak, index, taken.key, at: taken.start, seconds: taken.minutes * 60)
    }
    let events = try disturbances + breaks + issueEvents() + extensionEvents()
    return events.sorted { ($0.startedAt, $0.id) < ($1.startedAt, $1.id) }
  }

  private func issueEvents() throws(DemoProblem) -> [EventRecord] {
    var events: [EventRecord] = []
    for (index, issue) in session.dialInIssues.enumerated() {
      let kind = try DialInIssue.Kind(demo: issue.kind, field: "kind")
      events.append(event(.dialInIssue, index, kind.rawValue, at: issue.start, seconds: issue.minutes * 60))
    }
    return events
  }

  private func extensionEvents() throws(DemoProblem) -> [EventRecord] {
    var events: [EventRecord] = []
    for (index, added) in session.extensions.enumerated() {
      let topic = try discussedTopic(added.topic)
      events.append(
        event(
          .topicExtension, index, topic.description, at: added.start, seconds: added.minutes * 60,
          outcome: "\(added.thumbs.up):\(added.thumbs.side):\(added.thumbs.down)"))
    }
    return events
  }

  private func event(
    _ kind: EventRecord.Kind, _ index: Int, _ detail: String, at start: DemoTime, seconds: Int,
    outcome: String? = nil
  ) -> EventRecord {
    EventRecord(
      id: id(kind.rawValue, String(index + 1)), kind: kind, detail: detail,
      startedAt: instant(start.secondsOfDay), milliseconds: Duration.seconds(seconds).inMilliseconds,
      outcome: outcome)
  }
}
