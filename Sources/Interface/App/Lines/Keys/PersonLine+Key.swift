import Dialogue

extension PersonLine {
  var key: FieldKey {
    switch self {
    case .arrival: FieldKey("arrival")
    case .newDistrict(let name): FieldKey("newDistrict", name)
    case .name(let id): FieldKey("personName", id.description)
    case .district(let id, let name): FieldKey("personDistrict", id.description, name)
    case .word(let id): FieldKey("word", id.description)
    case .plan(let id): FieldKey("plan", id.description)
    case .team(let role): FieldKey("teamName", role.rawValue)
    case .helper(let issue): FieldKey("helperName", issue.description)
    }
  }

  init?(_ key: FieldKey) {
    var key = key
    let line: PersonLine? =
      switch key.name {
      case "arrival": .arrival
      case "newDistrict": key.takeFirst().map { .newDistrict(name: $0) }
      case "personName": key.id().map(PersonLine.name)
      case "personDistrict": key.id().flatMap { id in key.takeFirst().map { .district(id, name: $0) } }
      case "word": key.id().map(PersonLine.word)
      case "plan": key.id().map(PersonLine.plan)
      case "teamName": key.value().map(PersonLine.team)
      case "helperName": key.id().map(PersonLine.helper)
      default: nil
      }
    guard let line else { return nil }
    self = line
  }
}
