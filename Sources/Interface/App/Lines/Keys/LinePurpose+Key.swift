import Dialogue

extension LinePurpose {
  /// The field into which the line is typed, as it is kept with a draft.
  package var field: String { key.text }

  /// Reads a kept field; nil when it is none that this program knows.
  package init?(field: String) {
    guard let key = FieldKey(field) else { return nil }
    if let line = PersonLine(key) {
      self = .person(line)
    } else if let line = TopicLine(key) {
      self = .topic(line)
    } else if let line = NeedLine(key) {
      self = .need(line)
    } else if let line = HourLine(key) {
      self = .hour(line)
    } else if let line = DeskLine(key) {
      self = .desk(line)
    } else {
      return nil
    }
  }

  private var key: FieldKey {
    switch self {
    case .person(let line): line.key
    case .topic(let line): line.key
    case .need(let line): line.key
    case .hour(let line): line.key
    case .desk(let line): line.key
    }
  }
}
