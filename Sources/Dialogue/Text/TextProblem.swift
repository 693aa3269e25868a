/// Why a text was not taken.
package enum TextProblem: Error, Hashable, Sendable {
  /// The bytes are not well-formed UTF-8, or there is a NUL among them.
  case malformed
  /// Nothing is left that can be read.
  case empty
  /// More than the field takes; the limit is in characters.
  case tooLong(limit: Int)
}
