/// One cell of the screen: a character with its combining marks, or the right half of a wide one.
package struct ScreenCell: Equatable, Sendable {
  /// What is printed here; empty in the right half of a wide character.
  package internal(set) var text: String
  /// The columns the character takes: 1, 2, or 0 for the right half of a wide one.
  package internal(set) var width: Int
  /// How it is printed.
  package internal(set) var attributes: CellAttributes

  /// A blank as erasing leaves it: the background stays, everything else goes.
  static func blank(_ attributes: CellAttributes) -> ScreenCell {
    var erased = CellAttributes()
    erased.background = attributes.background
    return ScreenCell(text: " ", width: 1, attributes: erased)
  }
}
