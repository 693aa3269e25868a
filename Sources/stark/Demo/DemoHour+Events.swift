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
    let issues = try session.dialInIssues.enumerated().map { index, issue throws(DemoProblem) in
      let kind = try DialInIssue.Kind(demo: issue.kind, field: "kind")
      return event(.dialInIssue, index, kind.rawValue, at: issue.start, seconds: issue.minutes * 60)
    }
    let extensions = try session.extensions.enumerated().map { index, added throws(DemoProblem) in
      event(
        .topicExtension, index, try discussedTopic(added.topic).description, at: added.start,
        seconds: added.minutes * 60, outcome: "\(added.thumbs.up):\(added.thumbs.side):\(added.thumbs.down)")
    }
    let events = disturbances + breaks + issues + extensions
    return events.sorted { ($0.startedAt, $0.id) < ($1.startedAt, $1.id) }
  }

  private func event(
    _ kind: EventRecord.Kind, _ index: Int, _ detail: String, at start: DemoTime, seconds: Int,
    outcome: String? = nil
  ) -> EventRecord {
    EventRecord(
      id: id(kind.rawValue, String(index + 1)), kind: kind, detail: detail, startedAt: instant(start.secondsOfDay),
      milliseconds: Duration.seconds(seconds).inMilliseconds, outcome: outcome)
  }
}
