package import Dialogue

/// The needs of a cycle as they stand now, and how many of them the group has heard an answer to.
package struct NeedBoard: Hashable, Sendable {
  /// Needs that stand for themselves, the oldest first.
  package let cards: [NeedCard]
  /// Needs that were captured before the last session: those the group could have heard of.
  package let owed: Int
  /// How many of these were reported back.
  package let reportedBack: Int

  package init(_ archive: CycleArchive) {
    let extract = ArchiveExtract(records: archive.records, facts: archive.facts)
    let facts = extract.factsByNeed
    let last = extract.held.last?.id
    let counted = archive.records.flatMap { session in
      session.currentNeeds(facts).filter(\.isCounted).map { (session: session, need: $0) }
    }
    cards = counted.map { NeedCard($0.need, in: $0.session) }
    let earlier = counted.filter { $0.session.id != last }
    owed = earlier.count
    reportedBack = earlier.count { $0.need.reportedBackOn != nil }
  }
}
