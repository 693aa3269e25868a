package import Dialogue
package import Reports

/// Network partners: who they are, and with which needs they can help.
extension AppModel {
  /// The partner the cursor is on.
  package var currentPartner: NetworkPartner? {
    directory.selected.flatMap { desk.directory[$0] } ?? desk.directory.partners.first
  }

  mutating func perform(_ command: PartnerCommand, now: ClockReading) -> [AppEffect] {
    switch command {
    case .addPartner: return open(.desk(.newPartner))
    case .editPartner:
      return withPartner { model, partner in
        model.form = Form(subject: .partner(partner.id))
        return []
      }
    case .checkPartner:
      return withPartner { $0.setChecked($1.id, on: $0.today(at: now), now: now) }
    case .dropPartner:
      return withPartner { $0.write(.partnerTakenOut($1.id), saying: $0.texts.tookOut($1.name), now: now) }
    }
  }

  /// What is done with the partner the cursor is on, who is chosen by it.
  mutating func withPartner(_ action: (inout AppModel, NetworkPartner) -> [AppEffect]) -> [AppEffect] {
    guard let partner = currentPartner else { return refuseInput(texts.noPartnerYet) }
    directory.selected = partner.id
    return action(&self, partner)
  }

  mutating func moveInDirectory(_ step: Int) {
    directory.firstRow = 0
    directory.selected = neighbour(of: currentPartner?.id, in: desk.directory.partners.map(\.id), step: step)
  }

  mutating func change(
    _ field: PartnerField, of id: NetworkPartner.ID, to text: String, now: ClockReading
  ) -> [AppEffect] {
    guard var partner = desk.directory[id] else { return [] }
    switch field {
    case .name: partner.name = text
    case .district: partner.district = text
    case .offer: partner.offer = text
    case .contact: partner.contact = text
    case .lastChecked where text.isEmpty: partner.lastChecked = nil
    case .lastChecked: return enter(text, as: .lastChecked(id), now: now)
    }
    return put(partner, now: now)
  }

  mutating func setChecked(_ id: NetworkPartner.ID, on date: CivilDate, now: ClockReading) -> [AppEffect] {
    guard var partner = desk.directory[id] else { return [] }
    partner.lastChecked = date
    return put(partner, now: now)
  }

  // MARK: Writing

  /// A partner who is new in the directory, or as it is from now on.
  mutating func put(_ partner: NetworkPartner, now: ClockReading) -> [AppEffect] {
    let before = desk.directory[partner.id]
    let isThereTwice = before?.name != partner.name && desk.directory.hasNamesake(of: partner)
    return write(
      before == nil ? .partnerAdded(partner) : .partnerChanged(partner),
      saying: isThereTwice ? texts.isThereTwice(partner.name) : nil, now: now)
  }

  // MARK: Links

  /// Whether somebody can help with a need.
  package func canHelp(_ partner: NetworkPartner.ID, with need: Need.ID) -> Bool { desk.canHelp(partner, with: need) }

  /// The needs of the cycle with which somebody can help, the oldest first.
  package func needs(of partner: NetworkPartner.ID) -> [NeedCard] {
    (lookedBack?.board.cards ?? []).filter { canHelp(partner, with: $0.id) }
  }

  /// Who can be linked with a need: everybody in the directory, and whoever is linked with it and was taken out.
  func partners(for need: Need.ID) -> [NetworkPartner] {
    desk.directory.partners + desk.directory.gone.filter { canHelp($0.id, with: need) }
  }

  /// Links a need with a partner, or takes the link away.
  mutating func link(_ partner: NetworkPartner, with need: Need.ID, now: ClockReading) -> [AppEffect] {
    let canHelp = !canHelp(partner.id, with: need)
    return write(
      .helpFound(partner.id, with: need, canHelp: canHelp), saying: texts.linked(partner.name, canHelp), now: now)
  }
}
