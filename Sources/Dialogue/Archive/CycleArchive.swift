/// Everything that is kept of one cycle: what a look back is made of.
package struct CycleArchive: Hashable, Sendable {
  /// Its settings as they are now.
  package let cycle: Cycle
  /// Its closed sessions, cancelled ones included, in the order of their times; without private lines.
  package let records: [SessionRecord]
  /// What became known of its needs after their sessions, oldest first.
  package let facts: [NeedFact]
  /// Its place among all cycles, 0 for the latest.
  package let index: Int
  /// How many cycles there are.
  package let count: Int

  package init(cycle: Cycle, records: [SessionRecord], facts: [NeedFact], index: Int, count: Int) {
    self.cycle = cycle
    self.records = records
    self.facts = facts
    self.index = index
    self.count = count
  }
}
