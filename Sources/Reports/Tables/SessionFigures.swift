import Dialogue

/// What is counted of a session; nothing of it is told of one person.
struct SessionFigures {
  let session: SessionRecord
  /// People who had not been there in the cycle before.
  let newParticipants: Set<Participant.ID>
  /// Needs that were captured, read out or not; merged and withdrawn ones do not count, and of confidential ones only
  /// the number is known.
  let needs: [CurrentNeed]
  let secretNeeds: Int

  var minutes: Int { Duration.milliseconds(session.milliseconds).roundedMinutes }

  var present: Int { Set(session.attendances.map(\.participant)).count }

  var talkSeconds: Int { session.turns.reduce(0) { $0 + Duration.milliseconds($1.milliseconds).roundedSeconds } }

  /// Topics that came into the list in this session and stayed in it.
  var topicsCollected: Int { session.topics.count { $0.origin != .store && $0.mergedInto == nil && !$0.isDropped } }

  var topicsDiscussed: Int { session.topics.count { $0.isDiscussed } }

  /// Topics among the collected ones that the trainer suggested.
  var impulses: Int { session.topics.count { $0.origin == .impulse && $0.mergedInto == nil && !$0.isDropped } }

  /// Each topic counts in rounded minutes, as where it has a row.
  var topicMinutes: Int { session.topics.filter(\.isDiscussed).reduce(0) { $0 + ($1.roundedMinutes ?? 0) } }

  /// How long events of that kind took together.
  func minutes(of kind: EventRecord.Kind) -> Int {
    Duration.milliseconds(session.events.filter { $0.kind == kind }.reduce(0) { $0 + $1.milliseconds }).roundedMinutes
  }

  func count(_ kind: EventRecord.Kind) -> Int { session.events.count { $0.kind == kind } }

  /// Who told which mood in that round, from 1 to 5.
  func told(_ round: Round.Kind) -> [(person: PersonInCycle, value: Int)] {
    session.rounds.filter { $0.round == round && $0.state == .given }.compactMap { answer in
      answer.mood.map { (person: person(answer.participant), value: $0.rawValue) }
    }
  }

  func person(_ id: Participant.ID) -> PersonInCycle { PersonInCycle(cycle: session.cycle.id, participant: id) }
}
