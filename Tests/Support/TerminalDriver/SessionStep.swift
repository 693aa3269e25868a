/// What one wait for a program's output brought.
enum SessionStep: Equatable, Sendable {
  case output
  /// The time is over.
  case nothing
  /// Nothing can come any more.
  case closed
}
