import Dialogue
import Screen

extension AppModel {
  /// How many fields a form has.
  package func count(of form: Form) -> Int {
    switch form.subject {
    case .need: NeedField.allCases.count
    case .cycle: CycleField.allCases.count
    case .partner: PartnerField.allCases.count
    }
  }

  mutating func pressInForm(_ key: Key, now: ClockReading) -> [AppEffect] {
    guard var form else { return [] }
    switch key {
    case .up: form.index = max(0, form.index - 1)
    case .down: form.index = min(count(of: form) - 1, form.index + 1)
    case .escape:
      self.form = nil
      return []
    case .enter:
      return edit(form, now: now)
    default:
      message = .refusal(texts.formKeys)
      return []
    }
    self.form = form
    return []
  }

  private mutating func edit(_ form: Form, now: ClockReading) -> [AppEffect] {
    switch form.subject {
    case .cycle:
      let field = CycleField.allCases[form.index]
      open(.cycleField(field), text: value(of: field))
    case .partner(let id):
      let field = PartnerField.allCases[form.index]
      open(.partnerField(id, field), text: desk.directory[id].map { value(of: field, in: $0) } ?? "")
    case .need(let id):
      guard let need = session?.needList[id] else { return refuse(.noSuchNeed) }
      return edit(NeedField.allCases[form.index], of: need, now: now)
    }
    return []
  }

  /// Asks for the value of a field; what has only a few values goes on to the next one.
  private mutating func edit(_ field: NeedField, of need: Need, now: ClockReading) -> [AppEffect] {
    switch field {
    case .urgency: return setInSession(need.id, by: .urgency(need.nextUrgency), now: now)
    case .confidential: return setInSession(need.id, by: .confidential(!need.isConfidential), now: now)
    case .released: return setInSession(need.id, by: .released(!need.isReleased), now: now)
    case .sharedBy: open(.hands(need.id))
    case .level: entry = .choice(Choice(.level(need.id)))
    case .gkvField: entry = .choice(Choice(.field(need.id)))
    case .category: entry = .choice(Choice(.categoryGroup(need.id, as: .main)))
    case .moreCategories: entry = .choice(Choice(.categoryGroup(need.id, as: .further)))
    case .status: entry = .choice(Choice(.status(need.id)))
    case .wording: open(.needField(need.id, field), text: need.wording)
    case .helpers: open(.needField(need.id, field), text: need.helpers)
    case .existingOffer: open(.needField(need.id, field), text: need.existingOffer)
    case .barrier: open(.needField(need.id, field), text: need.barrier)
    case .drive: open(.needField(need.id, field), text: need.drive)
    case .derivedDemand: open(.needField(need.id, field), text: need.derivedDemand)
    case .nextStep: open(.needField(need.id, field), text: need.nextStep)
    case .responsible: open(.needField(need.id, field), text: need.responsible)
    case .answer: open(.needField(need.id, field), text: need.answer)
    case .dueOn: open(.needField(need.id, field), text: need.dueOn.map(texts.date) ?? "")
    }
    return []
  }
}

extension Need {
  /// The urgency after the one it has; after the last one comes the first.
  var nextUrgency: Urgency { urgency == .canWait ? .soon : urgency == .soon ? .urgent : .canWait }
}
