/// Which signs a terminal shows beside letters.
package enum SymbolSet: String, Sendable {
  /// Frames, blocks, arrows and typographic marks as they are.
  case unicode
  /// The nearest signs of ASCII, each as wide as what it stands for, where a font or locale has no others.
  case ascii

  /// What there is to guess from: the character set that the locale names, and terminals known for their small fonts.
  package init(guessedFrom environment: [String: String]) {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let isUTF8 = locale.uppercased().replacing("-", with: "").contains("UTF8")
    let type = environment["TERM"] ?? ""
    self = isUTF8 && !type.hasPrefix("linux") && !type.hasPrefix("vt") ? .unicode : .ascii
  }

  /// The text of a cell as it is drawn; letters of any script stay as they are.
  package func drawn(_ text: String) -> String {
    switch self {
    case .unicode: text
    case .ascii: text.isPlain ? text : Self.replaced(text)
    }
  }

  private static func replaced(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { nearest[$0] ?? $0 }))
  }

  /// All in one column. Blocks that grow from below get darker signs, so that rows of them still rise and fall.
  private static let nearest: [Unicode.Scalar: Unicode.Scalar] = [
    "▶": ">", "✓": "+", "•": "*", "·": "-", "×": "x", "…": "~", "–": "-", "—": "-", "−": "-",
    "„": "\"", "“": "\"", "”": "\"", "‚": "'", "‘": "'", "’": "'", "«": "<", "»": ">",
    "↑": "^", "↓": "v", "→": ">", "←": "<",
    "─": "-", "│": "|", "━": "=", "┃": "#",
    "┌": "+", "┐": "+", "└": "+", "┘": "+", "╭": "+", "╮": "+", "╰": "+", "╯": "+",
    "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+", "╱": "/", "╲": "\\",
    "█": "#", "▓": "%", "▒": "=", "░": ".", "▀": "#", "▐": "#",
    "▏": "-", "▎": "-", "▍": "-", "▌": "#", "▋": "#", "▊": "#", "▉": "#",
    "▁": "_", "▂": ".", "▃": "-", "▄": "=", "▅": "+", "▆": "*", "▇": "%", "\u{FFFD}": "?",
  ]
}
