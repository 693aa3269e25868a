/// One person's part in a session: first arrival, last leaving, last way of taking part.
package struct AttendanceRecord: Hashable, Sendable, Identifiable {
  package let id: Identifier<AttendanceRecord>
  package let participant: Participant.ID
  package let district: String
  package let access: AccessMode
  package let joinedAt: Instant
  /// Nil when the person stayed to the end.
  package let leftAt: Instant?
  /// Whether the person came after check-in had begun.
  package let isLate: Bool
  /// Those with the same number used one device in this session; nil for a device of one's own.
  package let device: Int?

  package init(
    id: Identifier<AttendanceRecord>, participant: Participant.ID, district: String, access: AccessMode,
    joinedAt: Instant, leftAt: Instant?, isLate: Bool, device: Int? = nil
  ) {
    self.id = id
    self.participant = participant
    self.district = district
    self.access = access
    self.joinedAt = joinedAt
    self.leftAt = leftAt
    self.isLate = isLate
    self.device = device
  }
}
