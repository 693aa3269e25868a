package import Dialogue

/// One line about a closed session.
package struct SessionSummary: Hashable, Sendable, Identifiable {
  package let id: Session.ID
  package let number: Int
  package let date: CivilDate
  package let cycle: String
  /// How many people were there.
  package let present: Int
  /// How many needs came out of it, without merged and withdrawn ones.
  package let needs: Int
  /// False when it was cancelled or left before it began.
  package let tookPlace: Bool

  package init(
    id: Session.ID, number: Int, date: CivilDate, cycle: String, present: Int, needs: Int, tookPlace: Bool
  ) {
    self.id = id
    self.number = number
    self.date = date
    self.cycle = cycle
    self.present = present
    self.needs = needs
    self.tookPlace = tookPlace
  }
}
