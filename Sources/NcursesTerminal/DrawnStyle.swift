package import Screen

/// The look of a role on a certain terminal.
package struct DrawnStyle: Equatable, Sendable {
  /// The colour of the characters, -1 for the terminal's own.
  package var foreground: Int
  /// The colour behind them, -1 for the terminal's own.
  package var background: Int
  /// The look that was asked for; of it only bold, dim, underline and reverse still count.
  package var appearance: Appearance

  /// The nearest look that a terminal of this depth has.
  package init(_ appearance: Appearance, depth: ColourDepth) {
    self.appearance = appearance
    foreground = appearance.foreground.number(at: depth)
    background = appearance.background.number(at: depth)
    switch depth {
    case .eight: stayReadable(white: 7)
    case .sixteen: stayReadable(white: 15)
    case .none, .indexed, .direct: break
    }
  }

  /// Two colours may fall together, or nearly, when there are few.
  private mutating func stayReadable(white: Int) {
    guard foreground >= 0, background >= 0 else { return }
    let behind = RGB(index: UInt8(background))
    guard RGB(index: UInt8(foreground)).contrast(to: behind) < 4.5 else { return }
    let black = RGB(index: 0)
    foreground = black.contrast(to: behind) > RGB(index: UInt8(white)).contrast(to: behind) ? 0 : white
  }
}
