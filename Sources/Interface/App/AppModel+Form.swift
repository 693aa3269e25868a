import Content
import Dialogue
import Screen
import Words

extension AppModel {
  /// The fields of a form in their order; none where what they belong to is gone.
  func fields(of form: Form) -> [FormField] {
    switch form.subject {
    case .cycle:
      return CycleField.allCases.map { field in
        let value = value(of: field)
        return FormField(
          label: texts.label(of: field), value: value, explanation: texts.explanation(of: field)
        ) { model, _ in
          model.open(.hour(.cycle(field)), text: value)
        }
      }
    case .partner(let id):
      guard let partner = desk.directory[id] else { return [] }
      let fields = PartnerField.allCases.map { field in
        let value = texts.value(of: field, in: partner)
        return FormField(label: texts.label(of: field), value: value) { model, _ in
          model.open(.desk(.partner(id, field)), text: value)
        }
      }
      let stage = texts.stage(of: id, in: desk)
      return fields + [FormField(label: texts.stage, value: stage) { model, _ in model.ask(.partnerStage(id)) }]
    case .need(let id):
      guard let need = session?.needList[id] else { return [] }
      return NeedField.allCases.map { self.field($0, of: need) }
    }
  }

  mutating func press(_ key: Key, in form: Form, now: ClockReading) -> [AppEffect] {
    let fields = fields(of: form)
    switch key {
    case .up: self.form?.index = max(0, form.index - 1)
    case .down: self.form?.index = max(0, min(fields.count - 1, form.index + 1))
    case .escape: self.form = nil
    case .enter:
      guard fields.indices.contains(form.index) else { return refuse(.heard(.noSuchNeed)) }
      return fields[form.index].edit(&self, now)
    default: return refuseInput(texts.formKeys)
    }
    return []
  }

  /// A field of a need; one with only a few values goes on to the next one.
  private func field(_ field: NeedField, of need: Need) -> FormField {
    let label = texts.say(field.fact)
    func typed(_ value: String) -> FormField {
      FormField(label: label, value: value) { model, _ in model.open(.need(.field(need.id, field)), text: value) }
    }
    func asked(_ value: String, _ question: NeedQuestion) -> FormField {
      FormField(label: label, value: value) { model, _ in model.ask(.need(need.id, question)) }
    }
    func changed(_ value: String, _ change: NeedChange) -> FormField {
      FormField(label: label, value: value) { $0.setInSession(need.id, by: change, now: $1) }
    }
    switch field {
    case .wording: return typed(need.wording)
    case .sharedBy:
      return FormField(label: label, value: need.sharedBy.map(String.init) ?? "") { model, _ in
        model.open(.need(.hands(need.id)))
      }
    case .urgency: return changed(need.urgency.map(texts.say) ?? "", .urgency(need.nextUrgency))
    case .level: return asked(need.level.map(texts.say) ?? "", .level)
    case .category: return asked(title(of: need.category) ?? texts.areaOpen, .categoryGroup(.main))
    case .moreCategories:
      let areas = need.moreCategories.compactMap { library.category($0)?.short[texts.language] }
      return asked(areas.joined(separator: ", "), .categoryGroup(.further))
    case .gkvField: return asked(need.field.map(texts.say) ?? "", .field)
    case .helpers: return typed(need.helpers)
    case .existingOffer: return typed(need.existingOffer)
    case .barrier: return typed(need.barrier)
    case .drive: return typed(need.drive)
    case .nextStep: return typed(need.nextStep)
    case .responsible: return typed(need.responsible)
    case .dueOn: return typed(need.dueOn.map(texts.date) ?? "")
    case .status: return asked(texts.say(need.status), .status)
    case .answer: return typed(need.answer)
    case .confidential: return changed(texts.yesNo(need.isConfidential), .confidential(!need.isConfidential))
    case .released: return changed(texts.yesNo(need.isReleased), .released(!need.isReleased))
    case .derivedDemand: return typed(need.derivedDemand)
    }
  }

  /// What an area is called; nil for none, and for one that is not known.
  func title(of category: Dialogue.NeedCategory.ID?) -> String? {
    category.flatMap { library.category($0)?.title[texts.language] }
  }
}

extension Need {
  /// The urgency after the one it has; the key is called „eilig“, so the first is urgent.
  var nextUrgency: Urgency {
    switch content.urgency {
    case nil: .urgent
    case .urgent: .soon
    case .soon: .canWait
    case .canWait: .urgent
    }
  }
}
