package import Dialogue

extension ArchiveExtract {
  /// What was known at the end of a day, in the zone of each cycle: how needs stood, what was answered and told to the
  /// group, and who was found to help.
  ///
  /// What may be told of a need is always what holds now: a yes that was taken back stays taken back, and so does a need
  /// that was withdrawn. What staff write for the Bilanz stays: they write it after the day, about it. Sessions and units
  /// stay too: `ExportFilter` says which are told, and a unit only with all of its sessions.
  package func known(on day: CivilDate) -> ArchiveExtract {
    let ends = Dictionary(
      records.flatMap { record in
        let end = record.cycle.zone.instant(of: day.adding(days: 1), at: TimeOfDay(hour: 0, minute: 0))
        return record.needs.map { ($0.id, end) }
      }, uniquingKeysWith: { first, _ in first })
    let withdrawn = Set(
      factsByNeed.filter { $0.value.last { $0.field == .status }?.value == Need.Status.withdrawn.rawValue }.keys)
    // What was taken away stays away.
    let emptied = Set(factsByNeed.filter { $0.value.last { $0.field == .answer }?.value == "" }.keys)
    func isKnown(_ fact: NeedFact) -> Bool {
      guard fact.field.changesWithTime, !withdrawn.contains(fact.need) else { return true }
      guard fact.field != .answer || !emptied.contains(fact.need) else { return true }
      return ends[fact.need].map { fact.at < $0 } ?? false
    }
    var known = self
    known.facts = facts.filter(isKnown)
    known.records = records.map { record in
      var record = record
      record.facts = record.facts.filter(isKnown)
      return record
    }
    known.helping = helping.filter { fact in ends[fact.need].map { fact.at < $0 } ?? false }
    if let zone = records.last?.cycle.zone, !partnerFacts.isEmpty {
      let end = zone.instant(of: day.adding(days: 1), at: TimeOfDay(hour: 0, minute: 0))
      known.partnerFacts = partnerFacts.filter { $0.at < end }
      known.partners = PartnerDirectory(known.partnerFacts).partners
    }
    return known
  }

  /// What was known on the last day that is asked for; everything where none is.
  func known(in filter: ExportFilter) -> ArchiveExtract { filter.to.map(known) ?? self }
}

extension NeedFact.Field {
  /// Whether it tells what became of a need; everything else tells what the need is and what may be told of it, and what
  /// was once written there and was changed since may have been changed for somebody's sake.
  fileprivate var changesWithTime: Bool {
    switch self {
    case .status, .answer, .reportedBackOn, .urgency, .dueOn: true
    case .wording, .category, .moreCategories, .gkvField, .level, .sharedBy, .drive, .confirmed, .confidential,
      .released, .barrier, .existingOffer, .helpers, .nextStep, .responsible, .derivedDemand:
      false
    }
  }
}
