import Dialogue

/// Lets texts of people and staff out, without the names of anybody in their cycle or its team, and without
/// addresses and telephone numbers.
///
/// Names of network partners are no names of participants, even where somebody has one of them.
struct TextGate: Hashable, Sendable {
  private let names: [Cycle.ID: NameFilter]
  private let partners: [[String]]

  init(_ extract: ArchiveExtract) {
    var all = extract.names.mapValues(Set.init)
    for record in extract.records {
      let found = record.roster.map(\.name) + (record.cycle.team + record.team).map(\.name)
      all[record.cycle.id, default: []].formUnion(found)
    }
    names = all.mapValues { NameFilter(Array($0)) }
    partners = extract.partners.map { NameFilter.words(of: $0.name.folded).map(String.init) }.filter { !$0.isEmpty }
  }

  /// What may leave of `text`, which was written in that cycle.
  func pass(_ text: String, from source: TextSource, in cycle: Cycle.ID?) -> OutwardText {
    pass(text, from: source, in: cycle.map { [$0] } ?? [])
  }

  /// The same of a text that belongs to no cycle: whoever it may be about is in one of them.
  func pass(_ text: String, from source: TextSource) -> OutwardText {
    pass(text, from: source, in: names.keys.sorted())
  }

  /// What a cycle is called.
  func name(of cycle: Cycle) -> OutwardText { pass(cycle.name, from: .cycle, in: cycle.id) }

  /// The same of a text that was written in several cycles.
  func pass(_ text: String, from source: TextSource, in cycles: [Cycle.ID]) -> OutwardText {
    let reached = ContactFilter.masking(text)
    let outward = cycles.compactMap { names[$0] }.reduce(reached) { $1.masking($0, keeping: partners, in: source) }
    return OutwardText(outward, of: text, from: source)
  }
}
