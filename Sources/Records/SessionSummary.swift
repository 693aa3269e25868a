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
}
