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
    let last = extract.held.last
    var cards: [NeedCard] = []
    var owed = 0
    var reportedBack = 0
    for session in archive.records {
      for record in session.needs {
        let need = CurrentNeed(record, facts[record.id] ?? [])
        guard need.isCounted else { continue }
        cards.append(NeedCard(need, id: record.id, in: session))
        guard session.id != last?.id else { continue }
        owed += 1
        if need.reportedBackOn != nil { reportedBack += 1 }
      }
    }
    self.cards = cards
    self.owed = owed
    self.reportedBack = reportedBack
  }
}
