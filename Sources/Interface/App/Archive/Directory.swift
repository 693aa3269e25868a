package import Dialogue

/// Where somebody is in the net of partners.
package struct Directory: Equatable, Sendable {
  /// The pages, each with a digit.
  package enum Page: CaseIterable, Sendable {
    /// The directory.
    case partners
    /// Who needs a word again.
    case words
    /// Which open needs wait for whom.
    case waiting
    /// Open needs with which nobody can help.
    case alone
  }

  package internal(set) var page = Page.partners
  /// The partner that was chosen in the directory.
  package internal(set) var selected: NetworkPartner.ID?
  /// The row the cursor is on, on the other pages.
  package internal(set) var row = 0
  /// Whether everything about the partner is shown.
  package internal(set) var isOpen = false
  /// The first line in view of a card.
  package internal(set) var firstRow = 0
}
