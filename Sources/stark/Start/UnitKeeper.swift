import Dialogue
import Records
import Reports

/// Stores what is told of the people of a unit as soon as it is complete, so that it is never computed again.
struct UnitKeeper {
  let store: SessionStore

  /// So many at once: nobody waits long for a file of many years that an older program wrote.
  private static let limit = 60

  /// Nothing is there to do most of the time, and then little is read.
  func keep(at instant: Instant) throws {
    let due = try store.dueUnits().prefix(Self.limit)
    guard !due.isEmpty else { return }
    let categories = try CategoryLabel.builtIn()
    let (facts, names, partners) = (try store.needFacts(), try store.namesByCycle(), try store.partners())
    for (cycle, units) in Dictionary(grouping: due, by: \.cycle).sorted(by: { $0.key < $1.key }) {
      let extract = ArchiveExtract(
        records: try store.records(RecordFilter(cycle: cycle)), facts: facts, partners: partners, names: names)
      let publication = UnitPublication(extract, categories: categories)
      try store.append(
        units.map { publication.unit($0.number, of: cycle, sessions: $0.sessions, at: instant) })
    }
  }
}
