import Glibc

/// Red, green and blue, each 0…255.
package struct RGB: Equatable, Sendable {
  /// The part of red.
  package var red: Int
  /// The part of green.
  package var green: Int
  /// The part of blue.
  package var blue: Int

  /// What xterm shows for a numbered colour; terminals may show the first sixteen in another way.
  package init(index: UInt8) {
    let index = Int(index)
    switch index {
    case ..<16: self = Self.ansi[index]
    case ..<232:
      let steps = [0, 95, 135, 175, 215, 255]
      let cube = index - 16
      self.init(steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      self.init(grey, grey, grey)
    }
  }

  /// A colour from its three parts.
  package init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// How well characters of this colour are told from `other` behind them, by WCAG 2: from 1 for the same to 21.
  package func contrast(to other: RGB) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  private var luminance: Double {
    func linear(_ part: Int) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static let ansi = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205),
    RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]
}

extension Colour {
  /// Its parts as xterm shows it; nil for the terminal's own.
  package var rgb: RGB? {
    switch self {
    case .standard: nil
    case .indexed(let index): RGB(index: index)
    case .direct(let red, let green, let blue): RGB(Int(red), Int(green), Int(blue))
    }
  }
}
