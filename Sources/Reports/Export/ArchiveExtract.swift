package import Dialogue

/// What the archive knows, as far as exports need it.
///
/// It holds whole cycles even when few sessions are exported, where rows are computed from what came before: who is
/// new can only be told from it. `ExportKind` says which kinds do with less.
package struct ArchiveExtract: Hashable, Sendable {
  /// Closed sessions and the one that is open, in any order.
  package var records: [SessionRecord]
  /// What became known of needs after their sessions, in any order.
  package var facts: [NeedFact]
  /// What staff wrote for the Bilanz of any cycle, in any order.
  package var assessments: [AssessmentFact]
  /// Who can help, by name.
  package var partners: [NetworkPartner]
  /// Everything that became known of partners, in any order.
  package var partnerFacts: [NetworkPartnerFact]
  /// Which stage partners had when.
  package var stages: PartnerStages
  /// Who was found to help with which need, in any order.
  package var helping: [NeedPartnerFact]
  /// Names that people of a cycle have or had, beside those on the lists of its sessions.
  package var names: [Cycle.ID: [String]]
  /// Earlier topics that are taken up again and stand in none of the records.
  package var linked: [LinkedTopic] = []
  /// Sessions that still go on: only things are counted of them.
  package var open: Set<Session.ID>
  /// What was told of the people of complete units, in any order.
  package var units: [PublishedUnit]
  /// How many sessions make a unit of a cycle, as was planned when it began.
  package var unitSizes: [Cycle.ID: Int]

  package init(
    records: [SessionRecord], facts: [NeedFact], assessments: [AssessmentFact] = [], partners: [NetworkPartner] = [],
    partnerFacts: [NetworkPartnerFact] = [], stages: PartnerStages = PartnerStages(),
    helping: [NeedPartnerFact] = [], names: [Cycle.ID: [String]] = [:],
    open: Set<Session.ID> = [], units: [PublishedUnit] = [], unitSizes: [Cycle.ID: Int] = [:]
  ) {
    self.records = records
    self.facts = facts
    self.assessments = assessments
    self.partners = partners
    self.partnerFacts = partnerFacts
    self.stages = stages
    self.helping = helping
    self.names = names
    self.open = open
    self.units = units
    self.unitSizes = unitSizes
  }

  /// Earlier topics that are taken up again and stand in none of the records.
  package var missingTopics: Set<Topic.ID> {
    let topics = records.flatMap(\.topics)
    return Set(topics.compactMap(\.recurrenceOf)).subtracting(topics.map(\.id))
  }

  /// Sessions that took place, in the order in which they did.
  var held: [SessionRecord] {
    records.filter { $0.startedAt != nil && $0.cancellation == nil }.sorted { left, right in
      (left.date, left.scheduledStart, left.number, left.cycle.name, left.id)
        < (right.date, right.scheduledStart, right.number, right.cycle.name, right.id)
    }
  }

  /// What is counted of each of them.
  func sessionFigures(_ categories: [CategoryLabel]) -> [SessionFigures] {
    let facts = factsByNeed
    let labels = Dictionary(categories.map { ($0.key, $0) }) { first, _ in first }
    var known: [Cycle.ID: Set<Participant.ID>] = [:]
    return held.map { session in
      let present = Set(session.attendances.map(\.participant))
      let new = present.subtracting(known[session.cycle.id] ?? [])
      known[session.cycle.id, default: []].formUnion(present)
      let counted = session.currentNeeds(facts).filter(\.isCounted)
      let needs = counted.filter { !$0.isSecret(labels) }
      return SessionFigures(
        session: session, newParticipants: new, needs: needs, secretNeeds: counted.count - needs.count)
    }
  }

  /// Facts by need, the one that holds last; those of open sessions are in no table yet but in their records.
  var factsByNeed: [Need.ID: [NeedFact]] { NeedFact.byNeed(facts + records.flatMap(\.facts)) }
}
