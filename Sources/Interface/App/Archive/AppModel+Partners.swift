package import Dialogue
package import Reports

/// Network partners: who they are, and with which needs they can help.
extension AppModel {
  mutating func perform(_ command: PartnerCommand, now: ClockReading) -> [AppEffect] {
    if command == .addPartner { return open(.desk(.newPartner)) }
    guard let partner = directory.current else { return refuseInput(texts.noPartnerYet) }
    directory.selected = partner.id
    switch command {
    case .addPartner: return open(.desk(.newPartner))
    case .editPartner: form = Form(subject: .partner(partner.id))
    case .checkPartner:
      var checked = partner
      checked.lastChecked = cycle.zone.local(now.wall).date
      return put(checked, now: now)
    case .dropPartner: return remove(partner, now: now)
    }
    return []
  }

  mutating func moveInDirectory(_ step: Int) {
    directory.firstRow = 0
    directory.selected = neighbour(of: directory.current?.id, in: directory.partners.map(\.id), step: step)
  }

  mutating func addPartner(_ name: String, now: ClockReading) -> [AppEffect] {
    put(NetworkPartner(id: Identifier(from: &identifiers), name: name), now: now)
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
    let step = before.map { Directory.Step.changed(from: $0, to: partner, renaming($0, to: partner)) }
    let effects = perform(step ?? .added(partner), now: now)
    if before?.name != partner.name, directory.hasNamesake(of: partner) {
      message = .notice(texts.isThereTwice(partner.name))
    }
    return effects
  }

  private mutating func remove(_ partner: NetworkPartner, now: ClockReading) -> [AppEffect] {
    message = .notice(texts.tookOut(partner.name))
    return perform(.removed(partner), now: now)
  }

  private mutating func perform(_ step: Directory.Step, now: ClockReading) -> [AppEffect] {
    somethingWasDone()
    directory.steps.add(step)
    return write(step, now: now)
  }

  mutating func takeBackPartner(now: ClockReading) -> [AppEffect] {
    guard let step = directory.steps.takeBack() else { return refuse(.nothingToUndo) }
    message = .notice(texts.tookBack(texts.partnerStep(step)))
    return write(step.reversed, now: now)
  }

  mutating func changePartnerAgain(now: ClockReading) -> [AppEffect] {
    guard let step = directory.steps.doAgain() else { return refuse(.nothingToRedo) }
    message = .notice(texts.didAgain(texts.partnerStep(step)))
    return write(step, now: now)
  }

  private mutating func write(_ step: Directory.Step, now: ClockReading) -> [AppEffect] {
    switch step {
    case .added(let partner):
      directory.put(partner)
      return [append(partner, isListed: true, now: now)]
    case .removed(let partner):
      directory.remove(partner)
      return [append(partner, isListed: false, now: now)]
    case .changed(_, let after, let renaming):
      directory.put(after)
      return [append(after, isListed: true, now: now)] + write(renaming, now: now)
    }
  }

  private mutating func append(_ partner: NetworkPartner, isListed: Bool, now: ClockReading) -> AppEffect {
    // What is written now holds, also where something was written by a clock that was ahead.
    let at = max(now.wall, directory.lastWritten.map { $0 + .milliseconds(1) } ?? now.wall)
    directory.lastWritten = at
    return .keep([
      NetworkPartnerFact(id: Identifier(from: &identifiers), at: at, partner: partner, isListed: isListed)
    ])
  }

  /// The needs of the cycle in sight name a partner as the directory does, and so do the steps on the board that may be
  /// taken back.
  private func renaming(_ partner: NetworkPartner, to changed: NetworkPartner) -> Renaming {
    var renaming = Renaming(from: partner.name, to: changed.name)
    for card in needs(of: partner.id) {
      renaming.add(card.helpers, of: card.id, isCurrent: true)
      for case .field(card.id, .helpers, let before, let after) in board.steps.all.joined() {
        renaming.add(before, of: card.id, isCurrent: false)
        renaming.add(after, of: card.id, isCurrent: false)
      }
    }
    return renaming
  }

  private mutating func write(_ renaming: Renaming, now: ClockReading) -> [AppEffect] {
    board.steps.change { $0.map(renaming.change) }
    return renaming.current.sorted { $0.key < $1.key }.flatMap { need, text in
      let card = lookedBack?.board.cards.first { $0.id == need }
      return append(need, .helpers, card.map { renaming.text($0.helpers, of: need) } ?? text, now: now)
    }
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

  /// Who can be linked with a need: everybody in the directory, and whoever is linked with it and was taken out.
  func partners(for need: Need.ID) -> [NetworkPartner] {
    directory.partners + directory.gone.filter { canHelp($0.id, with: need) }
  }

  mutating func askForPartner(of card: NeedCard) -> [AppEffect] {
    ask(.need(card.id, .partner), orRefuse: texts.noPartnerToLink)
  }

  /// Links a need with a partner, or takes the link away; who can help is then named with the need as well, because
  /// exports and the analysis views read it there.
  mutating func link(_ partner: NetworkPartner, with need: Need.ID, now: ClockReading) -> [AppEffect] {
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
