import Dialogue

/// What the commands behind a prefix are called in its panel: `m` says already that something is marked.
extension Texts {
  func titleAfterPrefix(of command: Command) -> String {
    switch command {
    case .markQuote: mark(.quote).capitalizedFirst
    case .markHealthHelpful: mark(.healthHelpful).capitalizedFirst
    case .markHealthWatchOut: mark(.healthWatchOut).capitalizedFirst
    case .markPerspective: mark(.perspective).capitalizedFirst
    case .markStrength: mark(.strength).capitalizedFirst
    case .markFollowUp: mark(.followUp).capitalizedFirst
    case .markSuccess: mark(.success).capitalizedFirst
    default: title(of: command)
    }
  }
}
