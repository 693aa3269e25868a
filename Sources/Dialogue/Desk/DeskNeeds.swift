/// The needs of the cycle in sight as they stand now, and who can help with them.
struct DeskNeeds: Hashable, Sendable {
  private var needs: [Need.ID: CurrentNeed] = [:]
  private var links: [Need.ID: Set<NetworkPartner.ID>] = [:]

  init() {}

  init(_ archive: CycleArchive) {
    let facts = NeedFact.byNeed(archive.facts + archive.records.flatMap(\.facts))
    for record in archive.records.flatMap(\.needs) { needs[record.id] = CurrentNeed(record, facts[record.id] ?? []) }
    links = NeedPartnerFact.links(archive.helping)
  }

  /// A need of the cycle, whatever became of it.
  subscript(id: Need.ID) -> CurrentNeed? { needs[id] }

  /// Needs with which somebody can help and that still stand for themselves.
  func helped(by partner: NetworkPartner.ID) -> [CurrentNeed] {
    needs.values.filter { $0.isCounted && canHelp(partner, with: $0.id) }
  }

  func canHelp(_ partner: NetworkPartner.ID, with need: Need.ID) -> Bool { links[need]?.contains(partner) ?? false }

  mutating func apply(_ fact: NeedFact) { needs[fact.need]?.apply(fact) }

  mutating func apply(_ fact: NeedPartnerFact) { fact.apply(to: &links) }
}
