import Dialogue

extension DeskLine {
  /// The names of its fields, never changed.
  enum FieldName: String, CaseIterable {
    case stageReason, statement, reportFile, newPartner, partnerField, search
  }

  var key: FieldKey {
    switch self {
    case .stageReason(let area, let stage): FieldKey(FieldName.stageReason, area.rawValue, String(stage.rawValue))
    case .statement(let kind, nil): FieldKey(FieldName.statement, kind.rawValue)
    case .statement(let kind, let id?): FieldKey(FieldName.statement, kind.rawValue, id.description)
    case .reportFile: FieldKey(FieldName.reportFile)
    case .newPartner: FieldKey(FieldName.newPartner)
    case .partner(let id, let field): FieldKey(FieldName.partnerField, id.description, field.rawValue)
    case .search: FieldKey(FieldName.search)
    }
  }

  init?(_ key: FieldKey) {
    var key = key
    let line: DeskLine? =
      switch FieldName(rawValue: key.name) {
      case .stageReason:
        key.value().flatMap { area in
          key.takeFirst().flatMap { Int($0) }.flatMap(ParticipationStage.init).map { .stageReason(area, $0) }
        }
      case .statement:
        key.value().flatMap { kind in
          key.parts.isEmpty ? .statement(kind, nil) : key.id().map { .statement(kind, $0) }
        }
      case .reportFile: .reportFile
      case .newPartner: .newPartner
      case .partnerField: key.id().flatMap { id in key.value().map { .partner(id, $0) } }
      case .search: .search
      case nil: nil
      }
    guard let line else { return nil }
    self = line
  }
}
