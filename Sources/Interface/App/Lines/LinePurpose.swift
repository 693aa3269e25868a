import Dialogue

/// What a typed line is for: all that is kept of it while it is typed, and with a draft.
package enum LinePurpose: Hashable, Sendable {
  case person(PersonLine)
  case topic(TopicLine)
  case need(NeedLine)
  case hour(HourLine)
  case desk(DeskLine)

  /// How much may be typed.
  var limit: TextLimit {
    switch self {
    case .person(let line): line.limit
    case .topic(let line): line.limit
    case .need(let line): line.limit
    case .hour: .topic
    case .desk(let line): line.limit
    }
  }
}
