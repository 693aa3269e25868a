/// Everything that is kept of one cycle: what a look back is made of.
package struct CycleArchive: Hashable, Sendable {
  /// Its settings as they are now.
  package let cycle: Cycle
  /// Its closed sessions, cancelled ones included, in the order of their times; without private lines.
  package let records: [SessionRecord]
  /// What became known of its needs after their sessions, oldest first.
  package internal(set) var facts: [NeedFact]
  /// What staff wrote for its Bilanz, oldest first.
  package internal(set) var assessments: [AssessmentFact]
  /// Who was found to help with its needs, and who no longer, oldest first.
  package internal(set) var helping: [NeedPartnerFact]
  /// What was told of the people of its complete units.
  package let units: [PublishedUnit]
  /// How many sessions make such a unit; nil for as many as are planned.
  package let unitSize: Int?
  /// Every name that people have or had, of this cycle and of all others.
  package let names: [Cycle.ID: [String]]
  /// Its place among everything that is looked back on as a whole, 0 for the latest.
  package let index: Int
  /// How many there are of such.
  package let count: Int

  package init(
    cycle: Cycle, records: [SessionRecord], facts: [NeedFact], assessments: [AssessmentFact] = [],
    helping: [NeedPartnerFact] = [], units: [PublishedUnit] = [], unitSize: Int? = nil,
    names: [Cycle.ID: [String]] = [:],
    index: Int, count: Int
  ) {
    self.cycle = cycle
    self.records = records
    self.facts = facts
    self.assessments = assessments
    self.helping = helping
    self.units = units
    self.unitSize = unitSize
    self.names = names
    self.index = index
    self.count = count
  }
}
