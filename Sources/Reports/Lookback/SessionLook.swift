package import Dialogue

/// One session of a cycle as it is looked back on.
package struct SessionLook: Hashable, Sendable, Identifiable {
  package let record: SessionRecord
  /// How many were there for the first time in the cycle.
  package let newParticipants: Int
  /// Needs that came out of it and still stand.
  package let needs: Int

  package var id: Session.ID { record.id }
  package var tookPlace: Bool { record.startedAt != nil && record.cancellation == nil }
  package var present: Int { Set(record.attendances.map(\.participant)).count }
  package var returning: Int { present - newParticipants }
  package var joinedLate: Int { record.attendances.count { $0.isLate } }
  package var minutes: Int { Duration.milliseconds(record.milliseconds).roundedMinutes }
  package var moodIn: MoodFigure { MoodFigure(.checkIn, of: record) }
  package var moodOut: MoodFigure { MoodFigure(.checkOut, of: record) }
  package var balance: TalkBalance? { TalkBalance(of: record) }
  package var talk: Duration { .milliseconds(record.turns.reduce(0) { $0 + $1.milliseconds }) }

  /// How many took part in that way.
  package func count(_ access: AccessMode) -> Int { record.attendances.count { $0.access == access } }

  /// What happened besides the talk.
  package func events(_ kind: EventRecord.Kind) -> [EventRecord] { record.events.filter { $0.kind == kind } }
}
