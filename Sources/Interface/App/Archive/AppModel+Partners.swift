package import Dialogue
package import Reports

/// Network partners: who they are, and with which needs they can help.
extension AppModel {
  mutating func perform(_ command: PartnerCommand, now: ClockReading) -> [AppEffect] {
    switch command {
    case .addPartner: return open(.desk(.newPartner))
    case .editPartner:
      return withPartner { model, partner in
        model.form = Form(subject: .partner(partner.id))
        return []
      }
    case .checkPartner:
      return withPartner { $0.set(\.lastChecked, of: $1.id, to: $0.today(at: now), now: now) }
    case .stagePartner: return withPartner { $0.ask(.partnerStage($1.id)) }
    case .dropPartner:
      return withPartner { $0.write(.partnerTakenOut($1.id), saying: $0.texts.tookOut($1.name), now: now) }
    case .showPartners: return turn(to: .partners)
    case .showDueWords: return turn(to: .words)
    case .showWaitingNeeds: return turn(to: .waiting)
    case .showLoneNeeds: return turn(to: .alone)
    }
  }

  /// What is done with the partner the cursor is on, who is chosen by it.
  mutating func withPartner(_ action: (inout AppModel, NetworkPartner) -> [AppEffect]) -> [AppEffect] {
    guard let partner = currentPartner else { return refuseInput(texts.noPartnerHere(directory.page)) }
    directory.selected = partner.id
    return action(&self, partner)
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
    case .agreement: partner.agreement = text
    case .nextStep: partner.nextStep = text
    case .nextStepOn where text.isEmpty: partner.nextStepOn = nil
    case .nextStepOn: return enter(text, as: .nextStep(id), now: now)
    case .barrier: partner.barrier = text
    case .opening: partner.opening = text
    }
    return put(partner, now: now)
  }

  mutating func set(
    _ day: WritableKeyPath<NetworkPartner, CivilDate?>, of id: NetworkPartner.ID, to date: CivilDate, now: ClockReading
  ) -> [AppEffect] {
    guard var partner = desk.directory[id] else { return [] }
    partner[keyPath: day] = date
    return put(partner, now: now)
  }

  /// Which stage a partner has; the day and the reason come after it.
  func stageQuestion(about id: NetworkPartner.ID) -> Question {
    Question(texts.whichStage(desk.directory[id]?.name ?? ""), PartnerStage.allCases, texts.say) { stage, model, now in
      model.open(.desk(.partnerStageDay(id, stage)), text: model.texts.date(model.today(at: now)))
    }
  }

  /// Why the partner has that stage; what was said of that day stands there already.
  mutating func askReason(of stage: PartnerStage, for id: NetworkPartner.ID, since day: CivilDate) -> [AppEffect] {
    let before = desk.stages.content(of: id, since: day)
    let reason = before.flatMap { $0.stage == stage ? $0.reason : nil } ?? ""
    return open(.desk(.partnerStageReason(id, stage, since: day)), text: reason)
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
