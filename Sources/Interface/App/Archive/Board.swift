package import Dialogue

/// Where somebody is on the board of needs.
package struct Board: Equatable, Sendable {
  /// What the needs are sorted by, each with a digit.
  package enum Grouping: Int, CaseIterable, Sendable {
    case status, area, level, holder, age
  }

  /// Something that was written on the board, and what stood there before.
  package struct Change: Equatable, Sendable {
    package let need: Need.ID
    package let field: NeedFact.Field
    package let before: String
    package let after: String
  }

  package var grouping = Grouping.status
  package var selected: Need.ID?
  /// Whether the whole card of the need is shown.
  package var isOpen = false
  /// What one command wrote, taken back as one: an area that is always confidential comes with three more fields.
  var done: [[Change]] = []
  var takenBack: [[Change]] = []
}
