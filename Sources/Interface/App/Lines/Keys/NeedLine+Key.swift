import Dialogue

extension NeedLine {
  var key: FieldKey {
    switch self {
    case .new(nil): FieldKey("need")
    case .new(let mark?): FieldKey("need", mark.description)
    case .field(let id, let field): FieldKey("needField", id.description, field.rawValue)
    case .statusAnswer(let id, let status): FieldKey("statusAnswer", id.description, status.rawValue)
    case .hands(let id): FieldKey("hands", id.description)
    case .markText(let id): FieldKey("markText", id.description)
    case .note(let kind): FieldKey("note", kind.rawValue)
    }
  }

  init?(_ key: FieldKey) {
    var key = key
    let line: NeedLine? =
      switch key.name {
      case "need": key.parts.isEmpty ? .new(nil) : key.id().map { .new($0) }
      case "needField": key.id().flatMap { id in key.value().map { .field(id, $0) } }
      case "statusAnswer": key.id().flatMap { id in key.value().map { .statusAnswer(id, $0) } }
      case "hands": key.id().map(NeedLine.hands)
      case "markText": key.id().map(NeedLine.markText)
      case "note": key.value().map(NeedLine.note)
      default: nil
      }
    guard let line else { return nil }
    self = line
  }
}
