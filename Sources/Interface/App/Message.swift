/// One line to the person at the keyboard, until the next key.
package enum Message: Equatable, Sendable {
  case notice(String)
  /// Something asked for is not possible, and why.
  case refusal(String)

  package var text: String {
    switch self {
    case .notice(let text), .refusal(let text): text
    }
  }
}
