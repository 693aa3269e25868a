import Glibc
import Themes

/// How bright a colour is, by the formula of WCAG 2.
struct Luminance {
  private let value: Double

  /// Nil for the terminal's own colours and for the sixteen that it may show in any way.
  init?(_ colour: ThemeColour) {
    guard let (red, green, blue) = Self.components(colour) else { return nil }
    value = 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// Nearer to white than to black, as the eye sees it.
  var isLight: Bool { value > 0.18 }

  /// From 1 for the same brightness to 21.
  func contrast(to other: Luminance) -> Double {
    (max(value, other.value) + 0.05) / (min(value, other.value) + 0.05)
  }

  /// Whether red is much stronger than the rest and no yellow or orange stands in between.
  static func isRed(_ colour: ThemeColour) -> Bool {
    guard let (red, green, blue) = components(colour) else { return false }
    return red - green > 100 && red - blue > 60 && green < 120
  }

  /// Whether green is much stronger than the rest.
  static func isGreen(_ colour: ThemeColour) -> Bool {
    guard let (red, green, blue) = components(colour) else { return false }
    return green - red > 60 && green - blue > 60
  }

  private static func components(_ colour: ThemeColour) -> (Int, Int, Int)? {
    switch colour {
    case .standard, .indexed(0..<16):
      return nil
    case .direct(let red, let green, let blue):
      return (Int(red), Int(green), Int(blue))
    case .indexed(let index) where index < 232:
      let steps = [0, 95, 135, 175, 215, 255]
      let cube = Int(index) - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    case .indexed(let index):
      let grey = 8 + 10 * (Int(index) - 232)
      return (grey, grey, grey)
    }
  }

  private static func linear(_ component: Int) -> Double {
    let share = Double(component) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
