/// One real stretch of a phase.
package struct PhaseRecord: Hashable, Sendable, Identifiable {
  package let id: Identifier<PhaseRecord>
  package let phase: Phase
  package let startedAt: Instant
  package let milliseconds: Int64

  package init(id: Identifier<PhaseRecord>, phase: Phase, startedAt: Instant, milliseconds: Int64) {
    self.id = id
    self.phase = phase
    self.startedAt = startedAt
    self.milliseconds = milliseconds
  }
}
