/// A colour in a theme file.
package enum ThemeColour: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// One of the 256 numbered colours; 0–15 have names too.
  case indexed(UInt8)
  /// Red, green and blue.
  case direct(red: UInt8, green: UInt8, blue: UInt8)

  /// Reads `default`, `red`, `bright-blue`, a number 0…255 or `#rrggbb`; nil when it is none of them.
  package init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if let index = Self.names.firstIndex(of: text) {
      self = .indexed(UInt8(index))
    } else if text.hasPrefix("#") {
      let digits = text.dropFirst()
      guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = Int(digits, radix: 16) else {
        return nil
      }
      self = .direct(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    } else {
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let index = UInt8(text) else { return nil }
      self = .indexed(index)
    }
  }

  private static let names =
    ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    + ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"].map { "bright-" + $0 }
}
