extension String {
  /// Whether a spreadsheet could run this text as a formula, so that it needs an apostrophe before it.
  ///
  /// Blanks, quotes and separators at the beginning do not count: a spreadsheet that is set to another
  /// separator, or takes quotes for characters, begins its cell after them.
  var isReadAsFormula: Bool {
    unicodeScalars.first { $0.beginsFormula || !$0.isPassedOver }?.beginsFormula ?? false
  }
}

extension Unicode.Scalar {
  fileprivate var beginsFormula: Bool {
    switch self {
    case "=", "+", "-", "@", "|", "%", "\t", "\r", "\n": true
    // The same signs in full width, which East Asian spreadsheets take for them.
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  fileprivate var isPassedOver: Bool {
    switch self {
    case "\"", "'", ";", ",": true
    default: properties.isWhitespace
    }
  }
}
