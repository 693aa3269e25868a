/// One contribution of one person, whatever its segments.
package struct TurnRecord: Hashable, Sendable, Identifiable {
  package let id: Turn.ID
  package let participant: Participant.ID
  package let topic: Topic.ID?
  package let kind: Turn.Kind
  package let startedAt: Instant
  package let milliseconds: Int64
  package let segments: Int
  package let isFirst: Bool

  package init(
    id: Turn.ID, participant: Participant.ID, topic: Topic.ID?, kind: Turn.Kind, startedAt: Instant,
    milliseconds: Int64, segments: Int, isFirst: Bool
  ) {
    self.id = id
    self.participant = participant
    self.topic = topic
    self.kind = kind
    self.startedAt = startedAt
    self.milliseconds = milliseconds
    self.segments = segments
    self.isFirst = isFirst
  }
}
