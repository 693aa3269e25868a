/// What one place on the screen shows.
package struct Cell: Hashable, Sendable {
  /// One spacing scalar and at most four zero-width marks, which have gone through the display filter; empty in the
  /// right half of a wide character.
  package let text: String
  /// What it means.
  package let role: Role

  /// A blank of ordinary text.
  package static let blank = Cell(text: " ", role: .text)

  /// Whether this is the right half of the wide character before it.
  package var isRightHalf: Bool { text.isEmpty }
}
