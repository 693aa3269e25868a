/// A key that has no character of its own.
package enum TerminalKey: Equatable, Sendable {
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
  /// A letter, or one of `@[\]^_`, with the control key.
  case control(Character)

  /// What an xterm sends for the key, as the terminfo entry `xterm-256color` has it.
  ///
  /// The entry lists the application sequences of the cursor keys; before the program switches to them
  /// the terminal sends others.
  package func sequence(applicationCursorKeys: Bool) -> String {
    let cursorPrefix = applicationCursorKeys ? "\u{1B}O" : "\u{1B}["
    switch self {
    case .enter: return "\r"
    case .escape: return "\u{1B}"
    case .tab: return "\t"
    case .backTab: return "\u{1B}[Z"
    case .backspace: return "\u{7F}"
    case .delete: return "\u{1B}[3~"
    case .insert: return "\u{1B}[2~"
    case .up: return cursorPrefix + "A"
    case .down: return cursorPrefix + "B"
    case .right: return cursorPrefix + "C"
    case .left: return cursorPrefix + "D"
    case .home: return cursorPrefix + "H"
    case .end: return cursorPrefix + "F"
    case .pageUp: return "\u{1B}[5~"
    case .pageDown: return "\u{1B}[6~"
    case .function(let number): return Self.functionSequence(number)
    case .control(let character): return Self.controlCharacter(character)
    }
  }

  private static func functionSequence(_ number: Int) -> String {
    let sequences = [
      "OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~",
    ]
    precondition(sequences.indices.contains(number - 1), "the keyboard has F1 to F12")
    return "\u{1B}" + sequences[number - 1]
  }

  private static func controlCharacter(_ character: Character) -> String {
    guard let code = character.uppercased().utf8.first, (0x40..<0x60).contains(code) else {
      preconditionFailure("there is no control character for \(character)")
    }
    return String(Unicode.Scalar(code & 0x1F))
  }
}
