import Dialogue

/// What is counted of a session; nothing of it is told of one person.
struct SessionFigures {
  let session: SessionRecord
  /// People who had not been there in the cycle before.
  let newParticipants: Int
  /// Needs that were captured, read out or not; merged and withdrawn ones do not count.
  let needs: Int

  var minutes: Int { Duration.milliseconds(session.milliseconds).roundedMinutes }

  var present: Int { Set(session.attendances.map(\.participant)).count }

  var joinedLate: Int { session.attendances.count { $0.isLate } }

  var talkSeconds: Int { session.turns.reduce(0) { $0 + Duration.milliseconds($1.milliseconds).roundedSeconds } }

  /// Topics that came into the list in this session and stayed in it.
  var topicsCollected: Int {
    session.topics.count { $0.origin != .store && $0.mergedInto == nil && !$0.isDropped }
  }

  var topicsDiscussed: Int { session.topics.count { $0.isDiscussed } }

  var disturbanceMinutes: Int {
    let milliseconds = session.events.filter { $0.kind == .disturbance }.reduce(0) { $0 + $1.milliseconds }
    return Duration.milliseconds(milliseconds).roundedMinutes
  }

  func count(_ kind: EventRecord.Kind) -> Int { session.events.count { $0.kind == kind } }

  /// How many told their mood in that round.
  func moods(_ round: Round.Kind) -> Int { told(round).count }

  /// The mean of their moods; nothing when they are few.
  func meanMood(_ round: Round.Kind) -> Table.Value {
    let moods = told(round)
    guard moods.count >= SmallCounts.least else { return .nothing }
    return .decimal(Double(moods.reduce(0, +)) / Double(moods.count), places: 1)
  }

  private func told(_ round: Round.Kind) -> [Int] {
    session.rounds.filter { $0.round == round && $0.state == .given }.compactMap { $0.mood?.rawValue }
  }
}
