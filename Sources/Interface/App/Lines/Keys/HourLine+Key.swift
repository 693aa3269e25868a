extension HourLine {
  var key: FieldKey {
    switch self {
    case .groundRule: FieldKey("groundRule")
    case .reflection: FieldKey("reflection")
    case .cancelReason: FieldKey("cancelReason")
    case .moveDate: FieldKey("moveDate")
    case .cycle(let field): FieldKey("cycleField", field.rawValue)
    }
  }

  init?(_ key: FieldKey) {
    var key = key
    let line: HourLine? =
      switch key.name {
      case "groundRule": .groundRule
      case "reflection": .reflection
      case "cancelReason": .cancelReason
      case "moveDate": .moveDate
      case "cycleField": key.value().map(HourLine.cycle)
      default: nil
      }
    guard let line else { return nil }
    self = line
  }
}
