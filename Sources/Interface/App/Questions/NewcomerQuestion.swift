import Dialogue

/// What is asked of somebody who is new.
package enum NewcomerQuestion: Equatable, Sendable {
  case district(name: String)
  case access(name: String, district: String)
}

extension AppModel {
  func question(_ newcomer: NewcomerQuestion) -> Question {
    switch newcomer {
    case .district(let name):
      var question = Question(texts.districtQuestion(name), session?.cycle.districts ?? [], \.self) {
        district, model, _ in model.ask(.newcomer(.access(name: name, district: district)))
      }
      question.back = { model, _ in model.open(.person(.arrival), typed: name) }
      return question
    case .access(let name, let district):
      var question = Question(texts.accessQuestion(name), AccessMode.allCases, texts.access) { access, model, now in
        model.add(name: name, district: district, access: access, now: now)
      }
      question.back = { model, _ in
        if model.session?.cycle.districts.isEmpty ?? true {
          return model.open(.person(.newDistrict(name: name)), typed: district)
        }
        return model.ask(.newcomer(.district(name: name)))
      }
      return question
    }
  }
}
