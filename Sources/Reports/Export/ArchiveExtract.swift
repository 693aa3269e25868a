package import Dialogue

/// What the archive knows, as far as exports need it.
///
/// It holds whole cycles even when few sessions are exported: who is new and which topic comes back can only
/// be told from what came before.
package struct ArchiveExtract: Hashable, Sendable {
  /// Closed sessions and the one that is open, in any order.
  package var records: [SessionRecord]
  /// What became known of needs after their sessions, in any order.
  package var facts: [NeedFact]
  /// What staff wrote for the Bilanz of any cycle, in any order.
  package var assessments: [AssessmentFact]
  /// Who can help, by name.
  package var partners: [NetworkPartner]
  /// Who was found to help with which need, in any order.
  package var helping: [NeedPartnerFact]

  package init(
    records: [SessionRecord], facts: [NeedFact], assessments: [AssessmentFact] = [], partners: [NetworkPartner] = [],
    helping: [NeedPartnerFact] = []
  ) {
    self.records = records
    self.facts = facts
    self.assessments = assessments
    self.partners = partners
    self.helping = helping
  }

  /// Sessions that took place, in the order in which they did.
  var held: [SessionRecord] {
    records.filter { $0.startedAt != nil && $0.cancellation == nil }.sorted { left, right in
      (left.date, left.scheduledStart, left.number, left.cycle.name, left.id)
        < (right.date, right.scheduledStart, right.number, right.cycle.name, right.id)
    }
  }

  /// What is counted of each of them.
  var sessionFigures: [SessionFigures] {
    let facts = factsByNeed
    var known: [Cycle.ID: Set<Participant.ID>] = [:]
    return held.map { session in
      let present = Set(session.attendances.map(\.participant))
      let new = present.subtracting(known[session.cycle.id] ?? [])
      known[session.cycle.id, default: []].formUnion(present)
      return SessionFigures(
        session: session, newParticipants: new, needs: session.currentNeeds(facts).filter(\.isCounted))
    }
  }

  /// Facts by need, the one that holds last; those of open sessions are in no table yet but in their records.
  var factsByNeed: [Need.ID: [NeedFact]] { NeedFact.byNeed(facts + records.flatMap(\.facts)) }
}
