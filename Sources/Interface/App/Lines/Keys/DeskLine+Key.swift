import Dialogue

extension DeskLine {
  var key: FieldKey {
    switch self {
    case .stageReason(let area, let stage): FieldKey("stageReason", area.rawValue, String(stage.rawValue))
    case .statement(let kind, nil): FieldKey("statement", kind.rawValue)
    case .statement(let kind, let id?): FieldKey("statement", kind.rawValue, id.description)
    case .reportFile: FieldKey("reportFile")
    case .newPartner: FieldKey("newPartner")
    case .partner(let id, let field): FieldKey("partnerField", id.description, field.rawValue)
    case .search: FieldKey("search")
    }
  }

  init?(_ key: FieldKey) {
    var key = key
    let line: DeskLine? =
      switch key.name {
      case "stageReason":
        key.value().flatMap { area in
          key.takeFirst().flatMap { Int($0) }.flatMap(ParticipationStage.init).map { .stageReason(area, $0) }
        }
      case "statement":
        key.value().flatMap { kind in
          key.parts.isEmpty ? .statement(kind, nil) : key.id().map { .statement(kind, $0) }
        }
      case "reportFile": .reportFile
      case "newPartner": .newPartner
      case "partnerField": key.id().flatMap { id in key.value().map { .partner(id, $0) } }
      case "search": .search
      default: nil
      }
    guard let line else { return nil }
    self = line
  }
}
