/// A change of a need that is possible in the session and after it; all other changes need the group.
package enum LaterNeedChange: Hashable, Sendable {
  /// A declined need must say why; the reason is its answer.
  case status(Need.Status, answer: String)
  case level(Need.Level)
  case category(NeedCategory.ID)
  case responsible(String)
  case dueOn(CivilDate)
  case derivedDemand(String)

  /// The same change as the session knows it.
  package var inSession: NeedChange {
    switch self {
    case .status(let status, let answer): .status(status, answer: answer)
    case .level(let level): .level(level)
    case .category(let key): .category(key)
    case .responsible(let text): .responsible(text)
    case .dueOn(let date): .dueOn(date)
    case .derivedDemand(let text): .derivedDemand(text)
    }
  }
}
