import Dialogue
import Records
import Reports

extension ArchiveExtract {
  /// Closed records that were read from `store` as `filter` asked for, and open ones, with everything that belongs to
  /// them.
  init(_ closed: [SessionRecord], open: [SessionRecord], as filter: RecordFilter, in store: SessionStore) throws {
    self.init(
      records: closed + open, facts: try store.needFacts(of: filter), assessments: try store.assessmentFacts(),
      partners: try store.partners(), partnerFacts: try store.partnerFacts(),
      stages: PartnerStages(try store.partnerStageFacts()), helping: try store.needPartnerFacts(),
      names: try store.namesByCycle(), open: Set(open.map(\.id)), units: try store.publishedUnits(),
      unitSizes: try store.unitSizes())
    linked = try store.topics(missingTopics)
  }
}
