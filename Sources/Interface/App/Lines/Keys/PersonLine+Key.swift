import Dialogue

extension PersonLine {
  /// The names of its fields, never changed.
  enum FieldName: String, CaseIterable {
    case arrival, newDistrict, personName, personDistrict, word, plan, teamName, helperName
  }

  var key: FieldKey {
    switch self {
    case .arrival: FieldKey(FieldName.arrival)
    case .newDistrict(let name): FieldKey(FieldName.newDistrict, name)
    case .name(let id): FieldKey(FieldName.personName, id.description)
    case .district(let id, let name): FieldKey(FieldName.personDistrict, id.description, name)
    case .word(let id): FieldKey(FieldName.word, id.description)
    case .plan(let id): FieldKey(FieldName.plan, id.description)
    case .team(let role): FieldKey(FieldName.teamName, role.rawValue)
    case .helper(let issue): FieldKey(FieldName.helperName, issue.description)
    }
  }

  init?(_ key: FieldKey) {
    var key = key
    let line: PersonLine? =
      switch FieldName(rawValue: key.name) {
      case .arrival: .arrival
      case .newDistrict: key.takeFirst().map { .newDistrict(name: $0) }
      case .personName: key.id().map(PersonLine.name)
      case .personDistrict: key.id().flatMap { id in key.takeFirst().map { .district(id, name: $0) } }
      case .word: key.id().map(PersonLine.word)
      case .plan: key.id().map(PersonLine.plan)
      case .teamName: key.value().map(PersonLine.team)
      case .helperName: key.id().map(PersonLine.helper)
      case nil: nil
      }
    guard let line else { return nil }
    self = line
  }
}
