import Dialogue

/// What is asked of somebody who is new; who only is expected does not arrive yet.
package enum NewcomerQuestion: Equatable, Sendable {
  /// Whether it is somebody who is known by a name that reads the same.
  case known(name: String, arrives: Bool)
  case district(name: String, arrives: Bool)
  case access(name: String, district: String, arrives: Bool)
}

extension AppModel {
  func question(_ newcomer: NewcomerQuestion) -> Question {
    switch newcomer {
    case .known(let name, let arrives): questionAboutKnown(name, arrives: arrives)
    case .district(let name, let arrives):
      districtQuestion(
        withoutDistrict(name), other: .newDistrict(name: name, arrives: arrives),
        back: { model, _ in model.open(.person(arrives ? .arrival : .expected), typed: name) }
      ) { district, model, _ in model.ask(.newcomer(.access(name: name, district: district, arrives: arrives))) }
    case .access(let name, let district, let arrives):
      Question(
        texts.accessQuestion(newNames(name)), AccessMode.allCases, texts.say,
        back: { model, _ in
          // What was typed comes back as it was typed.
          model.withoutDistrict(name).isEmpty
            ? model.open(.person(arrives ? .arrival : .expected), typed: name)
            : district.isEmpty || model.session?.cycle.districts.contains(district) ?? false
              ? model.ask(.newcomer(.district(name: name, arrives: arrives)))
              : model.open(.person(.newDistrict(name: name, arrives: arrives)), typed: district)
        }
      ) { $1.add(names: name, district: district, access: $0, arrives: arrives, now: $2) }
    }
  }

  /// Which district somebody is from: one of those that were named, another one, or none that is told.
  func districtQuestion(
    _ name: String, other: PersonLine, enter: Question.Reply? = nil, back: @escaping Question.Action,
    then action: @escaping (String, inout AppModel, ClockReading) -> [AppEffect]
  ) -> Question {
    let named = session?.cycle.districts ?? []
    return Question(
      texts.districtQuestion(name),
      named.map { district in (district, { model, now in action(district, &model, now) }) } + [
        (texts.otherDistrict, { model, _ in model.open(.person(other)) }),
        (texts.notSaid, { model, now in action("", &model, now) }),
      ], enter: enter, back: back)
  }
}
