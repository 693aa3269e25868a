import Dialogue

extension TopicLine {
  var key: FieldKey {
    switch self {
    case .new(let origin): FieldKey("topic", origin.rawValue)
    case .title(let id): FieldKey("topicTitle", id.description)
    case .tieReason(let id): FieldKey("tieReason", id.description)
    case .keyQuestion: FieldKey("keyQuestion")
    }
  }

  init?(_ key: FieldKey) {
    var key = key
    let line: TopicLine? =
      switch key.name {
      case "topic": key.value().map(TopicLine.new)
      case "topicTitle": key.id().map(TopicLine.title)
      case "tieReason": key.id().map(TopicLine.tieReason)
      case "keyQuestion": .keyQuestion
      default: nil
      }
    guard let line else { return nil }
    self = line
  }
}
