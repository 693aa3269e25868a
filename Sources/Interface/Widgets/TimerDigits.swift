import Screen

/// Minutes and seconds in digits five rows high, to be read from across the room.
struct TimerDigits {
  static let rows = 5
  let text: String

  /// Columns the digits take.
  var columns: Int { text.reduce(0) { $0 + Self.width($1) + 1 } - 1 }

  func render(into buffer: inout Buffer, row: Int, column: Int, role: Role, clip: Rect) {
    var start = column
    for character in text {
      for (offset, line) in Self.shape(character).enumerated() {
        buffer.write(line, row: row + offset, column: start, role: role, clip: clip)
      }
      start += Self.width(character) + 1
    }
  }

  private static func width(_ character: Character) -> Int { shape(character)[0].count }

  private static func shape(_ character: Character) -> [String] {
    switch character {
    case "0": ["████", "█  █", "█  █", "█  █", "████"]
    case "1": ["  █ ", " ██ ", "  █ ", "  █ ", " ███"]
    case "2": ["████", "   █", "████", "█   ", "████"]
    case "3": ["████", "   █", " ███", "   █", "████"]
    case "4": ["█  █", "█  █", "████", "   █", "   █"]
    case "5": ["████", "█   ", "████", "   █", "████"]
    case "6": ["████", "█   ", "████", "█  █", "████"]
    case "7": ["████", "   █", "  █ ", "  █ ", "  █ "]
    case "8": ["████", "█  █", "████", "█  █", "████"]
    case "9": ["████", "█  █", "████", "   █", "████"]
    default: [" ", "█", " ", "█", " "]
    }
  }
}
