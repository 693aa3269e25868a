import Screen

/// Minutes and seconds in digits five rows high or more, to be read from across the room.
struct Digits {
  /// How high they are: as a window grows, so do they.
  enum Size {
    case usual, large, huge

    var rows: Int { Digits.shape("0", in: self).count }
  }

  let text: String
  let size: Size

  /// Columns the digits take.
  var columns: Int { text.reduce(0) { $0 + width($1) + gap } - gap }

  func render(into buffer: inout Buffer, row: Int, column: Int, role: Role, clip: Rect) {
    var start = column
    for character in text {
      for (offset, line) in Self.shape(character, in: size).enumerated() {
        buffer.write(line, row: row + offset, column: start, role: role, clip: clip)
      }
      start += width(character) + gap
    }
  }

  private var gap: Int { size == .usual ? 1 : 2 }

  private func width(_ character: Character) -> Int { Self.shape(character, in: size)[0].count }

  /// The usual shape with rows and columns taken more than once, so that every stroke stays a stroke.
  private static func shape(_ character: Character, in size: Size) -> [String] {
    let usual = shape(character)
    let rows =
      switch size {
      case .usual: [0, 1, 2, 3, 4]
      case .large: [0, 1, 1, 2, 3, 3, 4]
      case .huge: [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
      }
    guard size != .usual else { return usual }
    return rows.map { row in
      let cells = Array(usual[row])
      return String(cells.flatMap { [$0, $0] })
    }
  }

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
