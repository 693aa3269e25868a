/// What an area is chosen as.
package enum CategoryPlace: Equatable, Sendable {
  /// The one area a need is counted under.
  case main
  /// One of two more; choosing it again takes it away.
  case further
}
