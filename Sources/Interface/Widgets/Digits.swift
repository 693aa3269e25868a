import Screen

/// Minutes and seconds in digits five rows high or more, to be read from across the room.
struct Digits {
  /// How high they are: as a window grows, so do they.
  enum Size: Equatable {
    case usual, large
    /// Every row and every column of the usual shape so many times.
    case times(Int)

    static let huge = Size.times(2)

    var rows: Int { rowsTaken.count }
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

  private var gap: Int { size.columnsEach }

  private func width(_ character: Character) -> Int { Self.shape(character, in: size)[0].count }

  /// The usual shape with rows and columns taken more than once, so that every stroke stays a stroke.
  private static func shape(_ character: Character, in size: Size) -> [String] {
    let usual = shape(character)
    return size.rowsTaken.map { row in
      String(usual[row].flatMap { Array(repeating: $0, count: size.columnsEach) })
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

extension Digits.Size {
  /// The rows of the usual shape, from top to bottom, some of them more than once.
  fileprivate var rowsTaken: [Int] {
    switch self {
    case .usual: Array(0..<5)
    case .large: [0, 1, 1, 2, 3, 3, 4]
    case .times(let count): (0..<5).flatMap { Array(repeating: $0, count: count) }
    }
  }

  /// How often each column of the usual shape is taken, and how far the digits stand apart.
  fileprivate var columnsEach: Int {
    switch self {
    case .usual: 1
    case .large: 2
    case .times(let count): count
    }
  }
}
