/// A cycle among others: two may have one name, and stay two.
package struct KnownCycle: Hashable, Sendable, Identifiable {
  package let id: Cycle.ID
  /// What it is called now.
  package let name: String
  /// The days of its first and last session.
  package let days: ClosedRange<CivilDate>

  package init(id: Cycle.ID, name: String, days: ClosedRange<CivilDate>) {
    self.id = id
    self.name = name
    self.days = days
  }
}
