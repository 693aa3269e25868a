import Dialogue

extension SearchResult.Kind {
  /// The stable name of the kind, for programs.
  var key: String {
    switch self {
    case .topic: "topic"
    case .need: "need"
    case .note(let kind): kind.rawValue
    }
  }
}
