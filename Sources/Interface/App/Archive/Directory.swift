package import Dialogue

/// The directory of network partners, and where somebody is in it.
package struct Directory: Equatable, Sendable {
  /// A partner before and after a change; nil before it was added.
  package struct Step: Equatable, Sendable {
    let before: NetworkPartner?
    let after: NetworkPartner
  }

  /// By name.
  package internal(set) var partners: [NetworkPartner] = []
  package internal(set) var selected: NetworkPartner.ID?
  /// Whether everything about the partner is shown.
  package internal(set) var isOpen = false
  /// The first line in view of a card.
  package internal(set) var firstRow = 0
  /// When something was last written here: two facts of one moment would be told apart by their names only.
  var lastWritten: Instant?
  var steps = Undoable<Step>()

  /// The partner the cursor is on.
  package var current: NetworkPartner? { selected.flatMap(partner) ?? partners.first }

  package func partner(_ id: NetworkPartner.ID) -> NetworkPartner? { partners.first { $0.id == id } }

  mutating func put(_ partner: NetworkPartner) {
    partners = (partners.filter { $0.id != partner.id } + [partner]).sorted(by: NetworkPartner.isListedBefore)
    selected = partner.id
  }
}
