import AcceptanceScripts
import Dialogue

extension CycleArchive {
  /// Two cycles with the invented first session each; nil for any other.
  static func invented(at index: Int) -> CycleArchive? {
    guard (0...1).contains(index), let record = try? FirstSession.record() else { return nil }
    return CycleArchive(cycle: record.cycle, records: [record], facts: [], index: index, count: 2)
  }
}

extension NetworkPartner {
  static let invented = NetworkPartner(
    id: Identifier(derivedFrom: "partner"), name: "Nachbarschaftstreff", district: "Lahnhöhe",
    offer: "Kaffee am Vormittag", contact: "06421 000")
}

extension NetworkPartnerFact {
  /// That somebody is in the directory since then.
  init(_ partner: NetworkPartner, at time: Instant = Instant(milliseconds: 1_616_400_000_000)) {
    self.init(id: Identifier(derivedFrom: partner.name), at: time, partner: partner)
  }

  /// Since Monday, 22 March 2021.
  static let invented = NetworkPartnerFact(.invented)
}
