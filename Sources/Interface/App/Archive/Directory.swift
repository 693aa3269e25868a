package import Dialogue

/// Where somebody is in the directory of network partners.
package struct Directory: Equatable, Sendable {
  package internal(set) var selected: NetworkPartner.ID?
  /// Whether everything about the partner is shown.
  package internal(set) var isOpen = false
  /// The first line in view of a card.
  package internal(set) var firstRow = 0
}
