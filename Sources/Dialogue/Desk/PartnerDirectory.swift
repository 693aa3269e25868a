/// The network partners, as they are known now.
package struct PartnerDirectory: Hashable, Sendable {
  /// Those that stand in it, by name.
  package private(set) var partners: [NetworkPartner] = []
  /// Those that were taken out; needs may still name them.
  package private(set) var gone: [NetworkPartner] = []

  /// A partner that stands in it.
  package subscript(id: NetworkPartner.ID) -> NetworkPartner? { partners.first { $0.id == id } }

  init(_ partners: [NetworkPartner] = [], gone: [NetworkPartner] = []) {
    (self.partners, self.gone) = (partners, gone)
  }

  /// A partner that stands in it or was taken out.
  func known(_ id: NetworkPartner.ID) -> NetworkPartner? { self[id] ?? gone.first { $0.id == id } }

  /// Whether somebody else of this name is there, whatever the case and the marks.
  package func hasNamesake(of partner: NetworkPartner) -> Bool {
    partners.contains { $0.id != partner.id && $0.name.folded == partner.name.folded }
  }

  mutating func put(_ partner: NetworkPartner) {
    partners = (partners.filter { $0.id != partner.id } + [partner]).sorted(by: NetworkPartner.isListedBefore)
    gone.removeAll { $0.id == partner.id }
  }

  mutating func remove(_ partner: NetworkPartner) {
    partners.removeAll { $0.id == partner.id }
    gone.append(partner)
  }
}
