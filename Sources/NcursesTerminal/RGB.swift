/// Red, green and blue, each 0…255.
struct RGB: Equatable {
  var red: Int
  var green: Int
  var blue: Int

  /// What xterm shows for a numbered colour; terminals may show the first sixteen in another way.
  init(index: UInt8) {
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

  init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The number 0xRRGGBB.
  var packed: Int { red << 16 | green << 8 | blue }

  /// The nearest of the colours 16…255, which look the same everywhere.
  var nearestIndexed: Int {
    var best = 16
    for index in 17...255 where distance(to: RGB(index: UInt8(index))) < distance(to: RGB(index: UInt8(best))) {
      best = index
    }
    return best
  }

  /// The nearest of the sixteen of ANSI: by hue, because by distance every pale colour would be grey.
  var nearestANSI: Int {
    let strongest = max(red, green, blue)
    let weakest = min(red, green, blue)
    if strongest - weakest < 40 {
      return switch (strongest + weakest) / 2 {
      case ..<64: 0
      case ..<160: 8
      case ..<235: 7
      default: 15
      }
    }
    let middle = (strongest + weakest) / 2
    let hue = (red > middle ? 1 : 0) + (green > middle ? 2 : 0) + (blue > middle ? 4 : 0)
    return strongest >= 192 ? hue + 8 : hue
  }

  /// From 1 for the same brightness to 21, nearly as WCAG computes it.
  func contrast(to other: RGB) -> Double {
    (max(brightness, other.brightness) + 0.05) / (min(brightness, other.brightness) + 0.05)
  }

  private var brightness: Double {
    let (red, green, blue) = (Double(red) / 255, Double(green) / 255, Double(blue) / 255)
    return 0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue
  }

  private func distance(to other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }

  private static let ansi = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205),
    RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]
}
