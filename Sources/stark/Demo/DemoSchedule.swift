import Content
import Dialogue

/// When the parts of a demo session were, in seconds of the local day.
///
/// Known are the length of the session and of its topics, and when breaks and disturbances were; the rest
/// follows from the plan. A disturbance makes the check-in longer, and collecting topics lasts until the first
/// one begins. The exchange ends as planned, so that a late beginning costs talk and nothing else, but not
/// before the last topic does. What is then left of the session is divided as the plan divides it.
struct DemoSchedule {
  /// Where one phase ends and the next begins, from the start of check-in to the end of check-out.
  let boundaries: [Int]
  /// The stretches of the topics that were talked about, in their order.
  let topics: [Range<Int>]

  init(_ session: DemoSession, start: DemoTime, plan: PhasePlan) throws(DemoProblem) {
    let start = start.secondsOfDay
    let end = start + session.minutes * 60
    let plannedTopics = start + plan.offset(of: .topics) * 60
    guard session.disturbances.allSatisfy({ $0.start < $0.end && $0.start.secondsOfDay < plannedTopics }) else {
      throw .timesDoNotFit(session: session.number)
    }
    let checkInEnd = session.disturbances.map(\.end.secondsOfDay).reduce(plannedTopics, max)
    let (topics, topicsEnd) = try Self.topics(of: session, from: checkInEnd + plan.topics * 60)
    let exchangeStart = topics.first?.lowerBound ?? topicsEnd
    let exchangeEnd = max(topicsEnd, start + plan.offset(of: .needs) * 60)
    // Whole minutes; what does not divide is given to the goodbye.
    let needs = (end - exchangeEnd) / 60 * plan.needs / max(1, plan.needs + plan.checkOut) * 60
    boundaries = [start, checkInEnd, exchangeStart, exchangeEnd, exchangeEnd + needs, end]
    self.topics = topics
    guard boundaries == boundaries.sorted() else { throw .timesDoNotFit(session: session.number) }
  }

  /// The phases from check-in to check-out.
  var phases: [(phase: Phase, stretch: Range<Int>)] {
    zip(Phase.allCases.filter(\.isLive), zip(boundaries, boundaries.dropFirst())).map { ($0, $1.0..<$1.1) }
  }

  /// One topic follows the other; where a break comes after a topic, the topic ended when the break began.
  private static func topics(
    of session: DemoSession, from earliest: Int
  ) throws(DemoProblem) -> (stretches: [Range<Int>], end: Int) {
    var stretches: [Range<Int>] = []
    var free = earliest
    for topic in session.topics where topic.discussed {
      let length = (topic.minutes ?? 0) * 60
      let pause = session.activeBreaks.first { $0.afterTopic == topic.key }
      let end = pause?.start.secondsOfDay ?? free + length
      guard length > 0, end - length >= free else { throw .timesDoNotFit(session: session.number) }
      stretches.append(end - length..<end)
      free = end + (pause?.minutes ?? 0) * 60
    }
    return (stretches, free)
  }
}
