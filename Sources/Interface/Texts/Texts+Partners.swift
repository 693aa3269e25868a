import Dialogue

/// What is said of network partners.
extension Texts {
  var partnerForm: String { say("Netzwerkpartner", "Network partner") }

  func label(of field: PartnerField) -> String {
    switch field {
    case .name: say("Name", "Name")
    case .district: say("Landkreis", "District")
    case .offer: say("Angebot", "Offer")
    case .contact: say("Kontakt", "Contact")
    case .lastChecked: say("Zuletzt geprüft", "Last checked")
    case .agreement: say("Was ist vereinbart?", "What is agreed?")
    case .nextStep: say("Nächster Schritt", "Next step")
    case .nextStepOn: say("Schritt bis wann?", "Step by when?")
    case .barrier: say("Was steht im Weg?", "What is in the way?")
    case .opening: say("Was würde helfen?", "What would help?")
    }
  }

  /// A field in the words in which it is shown and typed.
  func value(of field: PartnerField, in partner: NetworkPartner) -> String {
    switch field {
    case .name: partner.name
    case .district: partner.district
    case .offer: partner.offer
    case .contact: partner.contact
    case .lastChecked: partner.lastChecked.map(date) ?? ""
    case .agreement: partner.agreement
    case .nextStep: partner.nextStep
    case .nextStepOn: partner.nextStepOn.map(date) ?? ""
    case .barrier: partner.barrier
    case .opening: partner.opening
    }
  }

  var everyDistrict: String { say("alle Landkreise", "all districts") }
  func checked(_ date: CivilDate?) -> String {
    guard let date else { return say("noch nicht geprüft", "not checked yet") }
    return say("geprüft \(self.date(date))", "checked \(self.date(date))")
  }
  func unchecked(_ count: Int) -> String { say("\(count) noch nicht geprüft", "\(count) not checked yet") }

  var noPartnerYet: String {
    let key = key(of: .partners(.addPartner))
    return say(
      "Noch steht niemand im Verzeichnis. \(key) nimmt jemanden auf.",
      "Nobody is in the directory yet. \(key) adds somebody.")
  }
  func isThereTwice(_ name: String) -> String {
    say("\(name) steht nun zweimal im Verzeichnis.", "\(name) is in the directory twice now.")
  }
  func tookOut(_ name: String) -> String {
    say("\(name) steht nicht mehr im Verzeichnis.", "\(name) is no longer in the directory.")
  }
  var noPartnerToLink: String {
    say("Noch steht niemand im Verzeichnis der Netzwerkpartner.", "Nobody is in the directory of network partners yet.")
  }
  func partner(_ partner: NetworkPartner, canHelp: Bool, isListed: Bool) -> String {
    guard isListed else { return "\(partner.name) (\(say("nicht mehr im Verzeichnis", "no longer in the directory")))" }
    return canHelp ? "\(partner.name) (\(say("hilft", "helps")))" : partner.name
  }
  func linked(_ name: String, _ canHelp: Bool) -> String {
    canHelp
      ? say("\(name) kann helfen.", "\(name) can help.")
      : say("\(name) steht nicht mehr dabei.", "\(name) is no longer named here.")
  }
}
