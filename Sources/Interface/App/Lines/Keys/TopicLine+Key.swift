import Dialogue

extension TopicLine {
  /// The names of its fields, never changed.
  enum FieldName: String, CaseIterable {
    case topic, topicTitle, tieReason, keyQuestion
  }

  var key: FieldKey {
    switch self {
    case .new(let origin): FieldKey(FieldName.topic, origin.rawValue)
    case .title(let id): FieldKey(FieldName.topicTitle, id.description)
    case .tieReason(let id): FieldKey(FieldName.tieReason, id.description)
    case .keyQuestion: FieldKey(FieldName.keyQuestion)
    }
  }

  init?(_ key: FieldKey) {
    var key = key
    let line: TopicLine? =
      switch FieldName(rawValue: key.name) {
      case .topic: key.value().map(TopicLine.new)
      case .topicTitle: key.id().map(TopicLine.title)
      case .tieReason: key.id().map(TopicLine.tieReason)
      case .keyQuestion: .keyQuestion
      case nil: nil
      }
    guard let line else { return nil }
    self = line
  }
}
