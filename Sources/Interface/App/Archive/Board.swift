package import Dialogue

/// Where somebody is on the board of needs.
package struct Board: Equatable, Sendable {
  /// What the needs are sorted by, each with a digit.
  package enum Grouping: Int, CaseIterable, Sendable {
    case status, area, level, holder, age
  }

  package var grouping = Grouping.status
  package var selected: Need.ID?
  /// Whether the whole card of the need is shown.
  package var isOpen = false
  /// The first line in view of a card.
  package var firstRow = 0
}
