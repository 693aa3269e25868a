import Screen

extension Buffer {
  /// The screen in roles, a letter a cell, every row between bars: where a background or a colour begins and ends.
  var painted: String {
    (0..<size.rows).map { row in
      "|" + roles(row: row).map { String(repeating: $0.role.letter, count: $0.columns.count) }.joined() + "|"
    }.joined(separator: "\n")
  }
}

extension Role {
  /// Blank for ordinary text, so that what is painted is seen; capitals for what has a meaning of its own.
  fileprivate var letter: String {
    switch self {
    case .text: " "
    case .muted: "m"
    case .title: "t"
    case .strong: "s"
    case .border: "."
    case .accent: "A"
    case .current: "C"
    case .waiting: "W"
    case .good: "G"
    case .attention: "!"
    case .timer: "R"
    case .timerSoon: "S"
    case .timerOver: "O"
    case .input: "I"
    case .selection: "X"
    case .hint: "h"
    case .key: "k"
    case .secret: "P"
    case .banner: "B"
    }
  }
}
