/// One line to the person at the keyboard, until the next key.
package enum Message: Equatable, Sendable {
  case notice(String)
  /// Something asked for is not possible, and why.
  case refusal(String)
  /// Where a file was written, of which every blank counts, and what is to be known of that place.
  case saved(String, String?)

  package var text: String {
    switch self {
    case .notice(let text), .refusal(let text): text
    case .saved(let place, let warning): [place, warning].compactMap(\.self).joined(separator: " ")
    }
  }
}
