package import Screen

/// What a trainer does at one moment: keys, a line of text with its Enter, or a paste.
package struct ScriptStep: Sendable {
  /// Local time of the group, `HH:MM:SS`.
  package let time: String
  package let keys: [Key]
  /// What is pasted before the keys; nil in most steps.
  package let pasted: String?

  /// Keys as the key table names them, separated by blanks.
  package init(_ time: String, _ keys: String) {
    self.time = time
    self.keys = keys.split(separator: " ").map { Self.key(String($0)) }
    pasted = nil
  }

  /// A text from another window, then keys.
  package init(_ time: String, pasting text: String, then keys: String) {
    self.time = time
    self.keys = keys.split(separator: " ").map { Self.key(String($0)) }
    pasted = text
  }

  /// A command, a line of text and Enter.
  package init(_ time: String, _ keys: String = "", typing text: String, then rest: String = "") {
    self.time = time
    let before = keys.split(separator: " ").map { Self.key(String($0)) }
    let after = rest.split(separator: " ").map { Self.key(String($0)) }
    self.keys = before + text.map { Key.character($0) } + [.enter] + after
    pasted = nil
  }

  private static func key(_ name: String) -> Key {
    switch name {
    case "Enter": .enter
    case "Esc": .escape
    case "Space": .character(" ")
    case "Tab": .tab
    case "Up": .up
    case "Down": .down
    case "Left": .left
    case "Right": .right
    case "PgUp": .pageUp
    case "PgDn": .pageDown
    case "Ctrl-U": .clearLine
    case "Ctrl-L": .redraw
    default: .character(name.first ?? "?")
    }
  }
}
