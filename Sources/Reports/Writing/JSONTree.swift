/// A JSON text of any depth, with its members in the order in which they are given.
indirect enum JSONTree {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONTree])
  case object([(key: String, value: JSONTree)])

  /// The whole text; what fits into a line stands in one.
  func written(indent: Int = 0) -> String {
    let line = onOneLine
    guard indent + line.count > 110 else { return line }
    let inner = indent + 2
    switch self {
    case .text, .number, .flag: return line
    case .list(let parts): return broken("[", parts.map { $0.written(indent: inner) }, "]", indent)
    case .object(let members):
      return broken("{", members.map { "\($0.key.quotedForJSON): \($0.value.written(indent: inner))" }, "}", indent)
    }
  }

  private var onOneLine: String {
    switch self {
    case .text(let text): text.quotedForJSON
    case .number(let number): String(number)
    case .flag(let isSet): isSet ? "true" : "false"
    case .list(let parts): "[\(parts.map(\.onOneLine).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\($0.key.quotedForJSON): \($0.value.onOneLine)" }.joined(separator: ", "))}"
    }
  }

  private func broken(_ opening: String, _ parts: [String], _ closing: String, _ indent: Int) -> String {
    let blanks = String(repeating: " ", count: indent)
    return opening + "\n" + parts.map { blanks + "  " + $0 }.joined(separator: ",\n") + "\n" + blanks + closing
  }
}
