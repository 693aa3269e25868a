extension String {
  /// The first line, counted from 1, that must not reach the TOML library; nil when there is none.
  ///
  /// It takes a NUL for the end of the text, and where a table begins and its name does not, it ends the program
  /// instead of reporting it.
  package var lineUnfitForTOML: Int? {
    let lines = unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    return lines.firstIndex { $0.contains("\0") || beginsNamelessTable($0) }.map { $0 + 1 }
  }

  private func beginsNamelessTable(_ line: Substring.UnicodeScalarView) -> Bool {
    var rest = line.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    guard rest.popFirst() == "[" else { return false }
    if rest.first == "[" { rest.removeFirst() }
    let name = rest.drop { $0.properties.isWhitespace }
    return !(name.first.map { $0.beginsName || $0 == "]" } ?? false)
  }
}

extension Unicode.Scalar {
  /// Letters without marks, digits, `_`, `-` and quotes.
  fileprivate var beginsName: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "\"", "'": true
    default: false
    }
  }
}
