/// A colour as a theme asks for it; the terminal shows the nearest that it has.
package enum Colour: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// One of the 256 numbered colours; the first sixteen are the terminal's palette.
  case indexed(UInt8)
  /// Red, green and blue, each 0…255.
  case direct(red: UInt8, green: UInt8, blue: UInt8)
}
