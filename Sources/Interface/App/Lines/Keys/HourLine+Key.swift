extension HourLine {
  /// The names of its fields, never changed.
  enum FieldName: String, CaseIterable {
    case groundRule, reflection, cancelReason, moveDate, cycleField
  }

  var key: FieldKey {
    switch self {
    case .groundRule: FieldKey(FieldName.groundRule)
    case .reflection: FieldKey(FieldName.reflection)
    case .cancelReason: FieldKey(FieldName.cancelReason)
    case .moveDate: FieldKey(FieldName.moveDate)
    case .cycle(let field): FieldKey(FieldName.cycleField, field.rawValue)
    }
  }

  init?(_ key: FieldKey) {
    var key = key
    let line: HourLine? =
      switch FieldName(rawValue: key.name) {
      case .groundRule: .groundRule
      case .reflection: .reflection
      case .cancelReason: .cancelReason
      case .moveDate: .moveDate
      case .cycleField: key.value().map(HourLine.cycle)
      case nil: nil
      }
    guard let line else { return nil }
    self = line
  }
}
