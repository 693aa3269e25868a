package import Dialogue
package import Reports

/// Network partners: who they are, and with which needs they can help.
extension AppModel {
  mutating func performOnPartners(_ command: Command, now: ClockReading) -> [AppEffect] {
    switch command {
    case .addPartner:
      open(.newPartner)
      return []
    case .undo: return takeBackPartner(now: now)
    case .redo: return changePartnerAgain(now: now)
    default: break
    }
    guard let partner = directory.current else { return refuseInput(texts.noPartnerYet) }
    directory.selected = partner.id
    switch command {
    case .openRow:
      directory.isOpen.toggle()
      directory.firstRow = 0
    case .pageUp: scrollCard(-5, now: now)
    case .pageDown: scrollCard(5, now: now)
    case .selectUp: moveInDirectory(-1)
    case .selectDown: moveInDirectory(1)
    case .editPartner: form = Form(subject: .partner(partner.id))
    case .checkPartner:
      var checked = partner
      checked.lastChecked = cycle.zone.local(now.wall).date
      return put(checked, now: now)
    default: break
    }
    return []
  }

  private mutating func moveInDirectory(_ step: Int) {
    directory.firstRow = 0
    directory.selected = neighbour(of: directory.selected, in: directory.partners.map(\.id), step: step)
  }

  mutating func addPartner(_ name: String, now: ClockReading) -> [AppEffect] {
    put(NetworkPartner(id: Identifier(from: &identifiers), name: name), now: now)
  }

  /// A field in the words in which it is shown and typed.
  package func value(of field: PartnerField, in partner: NetworkPartner) -> String {
    switch field {
    case .name: partner.name
    case .district: partner.district
    case .offer: partner.offer
    case .contact: partner.contact
    case .lastChecked: partner.lastChecked.map(texts.date) ?? ""
    }
  }

  mutating func change(
    _ field: PartnerField, of id: NetworkPartner.ID, to text: String, now: ClockReading
  ) -> [AppEffect] {
    guard var partner = directory.partner(id) else { return [] }
    switch field {
    case .name: partner.name = text
    case .district: partner.district = text
    case .offer: partner.offer = text
    case .contact: partner.contact = text
    case .lastChecked where text.isEmpty: partner.lastChecked = nil
    case .lastChecked:
      guard let date = texts.readDate(text, near: cycle.zone.local(now.wall).date)
      else { return refuseInput(texts.notADate) }
      partner.lastChecked = date
    }
    return put(partner, now: now)
  }

  // MARK: Writing

  private mutating func put(_ partner: NetworkPartner, now: ClockReading) -> [AppEffect] {
    let before = directory.partner(partner.id)
    guard before != partner else { return [] }
    if discarded?.question.place == place { discarded = nil }
    directory.steps.add(Directory.Step(before: before, after: partner))
    return append(partner, now: now)
  }

  /// What was added stays in the directory: an office that somebody named does not go away by undoing.
  private mutating func takeBackPartner(now: ClockReading) -> [AppEffect] {
    guard let step = directory.steps.takeBack() else { return refuse(.nothingToUndo) }
    guard let before = step.before else {
      _ = directory.steps.doAgain()
      return refuseInput(texts.partnersStay)
    }
    message = .notice(texts.tookBack(texts.partnerForm))
    return append(before, now: now)
  }

  private mutating func changePartnerAgain(now: ClockReading) -> [AppEffect] {
    guard let step = directory.steps.doAgain() else { return refuse(.nothingToRedo) }
    message = .notice(texts.didAgain(texts.partnerForm))
    return append(step.after, now: now)
  }

  private mutating func append(_ partner: NetworkPartner, now: ClockReading) -> [AppEffect] {
    let at = max(now.wall, directory.lastWritten.map { $0 + .milliseconds(1) } ?? now.wall)
    directory.lastWritten = at
    directory.put(partner)
    return [.keep([NetworkPartnerFact(id: Identifier(from: &identifiers), at: at, partner: partner)])]
  }

  // MARK: Links

  /// Whether somebody can help with a need.
  package func canHelp(_ partner: NetworkPartner.ID, with need: Need.ID) -> Bool {
    lookedBack?.links[need]?.contains(partner) ?? false
  }

  /// The needs of the cycle with which somebody can help, the oldest first.
  package func needs(of partner: NetworkPartner.ID) -> [NeedCard] {
    (lookedBack?.board.cards ?? []).filter { canHelp(partner, with: $0.id) }
  }

  mutating func askForPartner(of card: NeedCard) -> [AppEffect] {
    guard !directory.partners.isEmpty else { return refuseInput(texts.noPartnerToLink) }
    entry = .choice(Choice(.partner(card.id)))
    return []
  }

  /// Links a need with a partner, or takes the link away; who can help is then named with the need as well, because
  /// exports and the analysis views read it there.
  mutating func link(_ option: Int, with need: Need.ID, now: ClockReading) -> [AppEffect] {
    let partner = directory.partners[option]
    guard let card = lookedBack?.board.cards.first(where: { $0.id == need }) else { return refuse(.noSuchNeed) }
    let canHelp = !canHelp(partner.id, with: need)
    let named = Need.helpers(in: card.helpers)
    let others = named.filter { $0.folded != partner.name.folded }
    let helpers = (canHelp ? (named.count == others.count ? named + [partner.name] : named) : others)
      .joined(separator: Need.betweenHelpers)
    let name: [Board.Change] =
      helpers == card.helpers ? [] : [.field(need, .helpers, before: card.helpers, after: helpers)]
    let effects = perform([.helper(need, partner.id, canHelp: canHelp)] + name, now: now)
    message = .notice(texts.linked(partner.name, canHelp))
    return effects
  }

  mutating func append(
    _ need: Need.ID, _ partner: NetworkPartner.ID, _ canHelp: Bool, now: ClockReading
  ) -> [AppEffect] {
    let last = lookedBack?.archive.helping.last { $0.need == need && $0.partner == partner }?.at
    let at = max(now.wall, last.map { $0 + .milliseconds(1) } ?? now.wall)
    let fact = NeedPartnerFact(
      id: Identifier(from: &identifiers), at: at, need: need, partner: partner, canHelp: canHelp)
    lookedBack = lookedBack?.adding(fact)
    return [.link([fact])]
  }
}
