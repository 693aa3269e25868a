import Dialogue

/// What is done at the desk: the rules are the desk's, here it is asked and told.
extension AppModel {
  /// Applies an event and asks for what comes of it to be written; a refusal is said and nothing else happens. What
  /// changes nothing says nothing.
  mutating func write(_ event: DeskEvent, saying notice: String? = nil, now: ClockReading) -> [AppEffect] {
    let effects = apply(event, now: now)
    guard !effects.isEmpty else { return [] }
    somethingWasDone()
    if let notice { message = .notice(notice) }
    return effects
  }

  /// Takes back what was done last there.
  mutating func takeBack(at part: DeskPart, now: ClockReading) -> [AppEffect] {
    if let change = desk.lastStep(of: part)?.first { message = .notice(texts.tookBack(change)) }
    return apply(.undone(part), now: now)
  }

  /// Does again what was taken back last there.
  mutating func doAgain(at part: DeskPart, now: ClockReading) -> [AppEffect] {
    if let change = desk.lastTakenBack(of: part)?.first { message = .notice(texts.didAgain(change)) }
    return apply(.redone(part), now: now)
  }

  private mutating func apply(_ event: DeskEvent, now: ClockReading) -> [AppEffect] {
    let partners = desk.directory.partners
    do throws(Rejection) {
      let facts = try desk.apply(event, at: now.wall, naming: &identifiers)
      if desk.archive != lookedBack?.archive { lookedBack = desk.archive.map { LookedBack($0, after: lookedBack) } }
      for fact in facts { show(fact, in: partners) }
      return facts.map { .write(WritingEffect($0)) }
    } catch {
      return refuse(error)
    }
  }

  /// What was written is in sight; `partners` were in the directory before.
  private mutating func show(_ fact: DeskFact, in partners: [NetworkPartner]) {
    switch fact {
    case .need, .help: break
    case .stage(let fact): closeCard(unlessOf: fact.partner)
    case .assessment(let fact):
      guard fact.cycle == lookedBack?.archive.cycle.id else { return }
      drawReport()
      showChapter(fact.content.chapter)
    case .partner(let fact) where fact.isListed:
      directory.selected = fact.partner.id
      // Whoever came into the directory stands on no other page yet.
      if !partners.contains(where: { $0.id == fact.partner.id }) { directory.page = .partners }
      closeCard(unlessOf: fact.partner.id)
    case .partner(let fact):
      // The cursor stays where it was: on the next one, or on the last.
      let index = partners.firstIndex { $0.id == fact.partner.id }
      let left = desk.directory.partners
      directory.selected = index.flatMap { left.isEmpty ? nil : left[min($0, left.count - 1)].id }
      directory.isOpen = false
    }
  }

  /// A card does not become that of somebody else where its partner leaves the page.
  private mutating func closeCard(unlessOf partner: NetworkPartner.ID) {
    if currentPartner?.id != partner { directory.isOpen = false }
  }
}
