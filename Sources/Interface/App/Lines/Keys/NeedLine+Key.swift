import Dialogue

extension NeedLine {
  /// The names of its fields, never changed.
  enum FieldName: String, CaseIterable {
    case need, needField, statusAnswer, hands, markText, note
  }

  var key: FieldKey {
    switch self {
    case .new(nil): FieldKey(FieldName.need)
    case .new(let mark?): FieldKey(FieldName.need, mark.description)
    case .field(let id, let field): FieldKey(FieldName.needField, id.description, field.rawValue)
    case .statusAnswer(let id, let status): FieldKey(FieldName.statusAnswer, id.description, status.rawValue)
    case .hands(let id): FieldKey(FieldName.hands, id.description)
    case .markText(let id): FieldKey(FieldName.markText, id.description)
    case .note(let kind): FieldKey(FieldName.note, kind.rawValue)
    }
  }

  init?(_ key: FieldKey) {
    var key = key
    let line: NeedLine? =
      switch FieldName(rawValue: key.name) {
      case .need: key.parts.isEmpty ? .new(nil) : key.id().map { .new($0) }
      case .needField: key.id().flatMap { id in key.value().map { .field(id, $0) } }
      case .statusAnswer: key.id().flatMap { id in key.value().map { .statusAnswer(id, $0) } }
      case .hands: key.id().map(NeedLine.hands)
      case .markText: key.id().map(NeedLine.markText)
      case .note: key.value().map(NeedLine.note)
      case nil: nil
      }
    guard let line else { return nil }
    self = line
  }
}
