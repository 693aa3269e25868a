import Screen

extension RGB {
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

  private func distance(to other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }
}
