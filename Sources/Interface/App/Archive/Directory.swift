package import Dialogue

/// The directory of network partners, and where somebody is in it.
package struct Directory: Equatable, Sendable {
  /// Something that was written in the directory.
  package enum Step: Equatable, Sendable {
    case added(NetworkPartner)
    case changed(from: NetworkPartner, to: NetworkPartner, Renaming)
    case removed(NetworkPartner)

    var reversed: Step {
      switch self {
      case .added(let partner): .removed(partner)
      case .changed(let before, let after, let renaming): .changed(from: after, to: before, renaming.reversed)
      case .removed(let partner): .added(partner)
      }
    }
  }

  /// By name.
  package internal(set) var partners: [NetworkPartner] = []
  /// Those that were taken out; needs may still name them.
  package internal(set) var gone: [NetworkPartner] = []
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
    gone.removeAll { $0.id == partner.id }
    selected = partner.id
  }

  mutating func remove(_ partner: NetworkPartner) {
    let index = partners.firstIndex { $0.id == partner.id }
    partners.removeAll { $0.id == partner.id }
    gone.append(partner)
    // The cursor stays where it was: on the next one, or on the last.
    selected = index.flatMap { partners.isEmpty ? nil : partners[min($0, partners.count - 1)].id }
    isOpen = false
  }

  /// Whether somebody else of this name is there, whatever the case and the marks.
  func hasNamesake(of partner: NetworkPartner) -> Bool {
    partners.contains { $0.id != partner.id && $0.name.folded == partner.name.folded }
  }
}
