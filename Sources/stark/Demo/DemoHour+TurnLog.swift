import Content
import Dialogue

extension DemoHour {
  /// The turns as the log has them. What was said after an interruption belongs to the turn that was interrupted.
  func loggedTurns() throws(DemoProblem) -> [SpokenTurn] {
    var turns: [SpokenTurn] = []
    var free = 0
    for entry in session.turnLog {
      guard let kind = Turn.Kind(entry.kind) else { continue }
      let start = entry.at.secondsOfDay
      guard entry.seconds > 0, start >= free, isOpen(for: entry) else {
        throw .turnsDoNotFit(session: session.number)
      }
      free = start + entry.seconds
      let topic = entry.topicNumber.map { $0 - 1 }
      guard entry.resumed else {
        turns.append(
          SpokenTurn(alias: entry.alias, kind: kind, topic: topic, start: start, seconds: entry.seconds))
        continue
      }
      guard let index = turns.lastIndex(where: { $0.alias == entry.alias }), turns[index].topic == topic else {
        throw .turnsDoNotFit(session: session.number)
      }
      turns[index].seconds += entry.seconds
      turns[index].segments += 1
    }
    return turns
  }

  /// Whether all of the entry lies in the time of its topic, or of a disturbance if it has none.
  private func isOpen(for entry: DemoTurn) -> Bool {
    let frames: [Range<Int>] =
      if let number = entry.topicNumber {
        schedule.topics.indices.contains(number - 1) ? [schedule.topics[number - 1]] : []
      } else {
        session.disturbances.map { $0.start.secondsOfDay..<$0.end.secondsOfDay }
      }
    let (start, end) = (entry.at.secondsOfDay, entry.at.secondsOfDay + entry.seconds)
    return frames.contains { $0.lowerBound <= start && end <= $0.upperBound }
  }
}

extension Turn.Kind {
  /// Nil for a pass, which is no turn.
  fileprivate init?(_ kind: DemoTurn.Kind) {
    switch kind {
    case .turn: self = .turn
    case .disturbance: self = .disturbance
    case .step: self = .step
    case .pass: return nil
    }
  }
}
