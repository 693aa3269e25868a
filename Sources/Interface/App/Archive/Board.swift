package import Dialogue
import Reports

/// Where somebody is on the board of needs.
package struct Board: Equatable, Sendable {
  /// What the needs are sorted by, each with a digit.
  package enum Grouping: Int, CaseIterable, Sendable {
    case status, area, level, holder, age
  }

  /// Something that was written on the board, and what stood there before.
  package enum Change: Equatable, Sendable {
    case field(Need.ID, NeedFact.Field, before: String, after: String)
    case helper(Need.ID, NetworkPartner.ID, canHelp: Bool)

    var reversed: Change {
      switch self {
      case .field(let need, let field, let before, let after): .field(need, field, before: after, after: before)
      case .helper(let need, let partner, let canHelp): .helper(need, partner, canHelp: !canHelp)
      }
    }
  }

  package var grouping = Grouping.status
  package var selected: Need.ID?
  /// Whether the whole card of the need is shown.
  package var isOpen = false
  /// The first line in view of a card.
  package var firstRow = 0
  /// What one command wrote, taken back as one: an area that is always confidential comes with three more fields.
  var steps = Undoable<[Change]>()
  /// How needs stand that were written about here; the session may owe the group an answer to them.
  var written: [Need.ID: NeedCard] = [:]
}
