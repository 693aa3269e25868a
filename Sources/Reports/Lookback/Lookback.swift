package import Dialogue

/// What a trainer sees when looking back on a cycle: figures, each with the records it comes from.
package struct Lookback: Hashable, Sendable {
  package let cycle: Cycle
  /// Every session, cancelled ones too, in the order of their times.
  package let sessions: [SessionLook]
  package let topics: [TopicLook]

  package init(_ archive: CycleArchive) {
    cycle = archive.cycle
    let facts = ArchiveExtract(records: archive.records, facts: archive.facts).factsByNeed
    var known: Set<Participant.ID> = []
    sessions = archive.records.map { record in
      let present = Set(record.attendances.map(\.participant))
      defer { known.formUnion(present) }
      return SessionLook(
        record: record, newParticipants: present.subtracting(known).count,
        needs: record.currentNeeds(facts).count { $0.isCounted })
    }
    topics = TopicLook.all(in: archive.records.filter { $0.startedAt != nil && $0.cancellation == nil })
  }

  /// Sessions that took place.
  package var held: [SessionLook] { sessions.filter(\.tookPlace) }

  /// Everybody who was there at least once.
  package var participants: Int { Set(held.flatMap { $0.record.attendances.map(\.participant) }).count }

  /// Everybody in every session, counted each time.
  package var participations: Int { held.reduce(0) { $0 + $1.present } }
}
