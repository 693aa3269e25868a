extension String {
  /// The text as a JSON string, quotes included; what would not be seen is written as an escape.
  package var quotedForJSON: String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted.append(contentsOf: ["\\", scalar])
      case "\n": quoted.append(contentsOf: "\\n".unicodeScalars)
      default:
        if scalar.isUnseen {
          for unit in String(scalar).utf16 { quoted.append(contentsOf: Self.escape(unit).unicodeScalars) }
        } else {
          quoted.append(scalar)
        }
      }
    }
    quoted.append("\"")
    return String(quoted)
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
