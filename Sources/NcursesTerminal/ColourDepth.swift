import CNcurses

/// How many colours a terminal has.
package enum ColourDepth: Equatable, Sendable {
  /// None, or they are not wanted.
  case none
  /// The eight of ANSI.
  case eight
  /// Those and their bright versions.
  case sixteen
  /// Those, a cube of 216 and 24 greys.
  case indexed
  /// Red, green and blue.
  case direct

  /// The depth of a terminal with `colours`; `isDirect` when terminfo has the flag RGB.
  package init(colours: Int, isDirect: Bool) {
    self =
      switch colours {
      case ..<8: .none
      case ..<16: .eight
      case ..<256: .sixteen
      default: isDirect ? .direct : .indexed
      }
  }

  /// What standard output shows; `none` where it is no terminal or NO_COLOR is set.
  package static var ofStandardOutput: ColourDepth {
    var isDirect = false
    let colours = Int(cn_output_colours(&isDirect))
    return ColourDepth(colours: colours, isDirect: isDirect)
  }
}
