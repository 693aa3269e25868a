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
      Question(
        texts.districtQuestion(name), session?.cycle.districts ?? [], \.self,
        back: { model, _ in model.open(.person(.arrival), typed: name) }
      ) { district, model, _ in model.ask(.newcomer(.access(name: name, district: district))) }
    case .access(let name, let district):
      Question(
        texts.accessQuestion(name), AccessMode.allCases, texts.say,
        back: { model, _ in
          model.session?.cycle.districts.isEmpty ?? true
            ? model.open(.person(.newDistrict(name: name)), typed: district)
            : model.ask(.newcomer(.district(name: name)))
        }
      ) { $1.add(name: name, district: district, access: $0, now: $2) }
    }
  }
}
